using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;
using static Percl.Language.Tests.Rules.Commands;

namespace Percl.Language.Tests.Rules;

public sealed class PERCL2021Tests
{
    [Fact]
    public void NestedCommand_WithoutThePrivacyOfItsHost_IsReported()
    {
        var prompt = Say with { Attributes = new(Say.Attributes.Append(new AttributeSchema("secret") { IsPrivacy = true })) };
        var host = GetDigits with { Attributes = new(GetDigits.Attributes.Append(new AttributeSchema("private") { IsPrivacy = true })) };
        var hidden = Attribute(2, "private", new BooleanValue(true));

        var violation = Assert.Single(Found2021(hidden, Command(4, prompt) with { IsComplete = true }));
        Assert.Equal(new NodeId(4), violation.Node);
        Assert.Equal(["'Say'", "private", "GetDigits"], violation.Arguments);

        Assert.Empty(Found2021(hidden, Command(4, prompt)));
        Assert.Empty(Found2021(hidden, Command(4, prompt, Attribute(5, "secret", new BooleanValue(false))) with { IsComplete = true }));
        Assert.Empty(Found2021(hidden, Command(4, prompt, Attribute(5, "secret", UnknownValue.Instance)) with { IsComplete = true }));
        Assert.Empty(Found2021(hidden, Command(4, Play) with { IsComplete = true }));
        Assert.Empty(Found2021(hidden, Unknown(4)));
        Assert.Empty(Found2021(Attribute(2, "private", new BooleanValue(false)), Command(4, prompt) with { IsComplete = true }));
        Assert.Empty(Found2021(Attribute(2, "private", UnknownValue.Instance), Command(4, prompt) with { IsComplete = true }));
        Assert.Empty(Found2021(Text(2, "actionUrl", "https://x"), Command(4, prompt) with { IsComplete = true }));

        List<Violation> Found2021(AttributeNode privacy, ScriptItem nested) =>
            Found.Violations(ScriptOf(Command(1, host, privacy, Prompts(3, "prompts", nested))), "PERCL2021");
    }
}
