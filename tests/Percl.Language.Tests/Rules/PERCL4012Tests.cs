using Percl.Language.Schema;
using Percl.Language.Script;
using static Percl.Language.Tests.Rules.Commands;

namespace Percl.Language.Tests.Rules;

public sealed class PERCL4012Tests
{
    [Fact]
    public void PrivacyAttribute_WhoseNameDoesNotAskForIt_IsReported()
    {
        var own = Declare(
            "Sing", isPrompt: false, new AttributeSchema("loud"), new AttributeSchema("secret") { IsPrivacy = true });

        var violation = Assert.Single(Found.Violations(own, "PERCL4012"));
        Assert.Equal(new NodeId(1), violation.Node);
        Assert.Equal(["Sing", "secret"], violation.Arguments);
    }

    [Theory]
    [InlineData("privacyMode", true)]
    [InlineData("privacyForLogging", true)]
    [InlineData("isPrivate", true)]
    [InlineData("PRIVACY", true)]
    [InlineData("secret", false)]
    public void Attribute_WithSuchANameOrWithoutPrivacy_IsLeftAlone(string name, bool isPrivacy) => Assert.Empty(
        Found.Violations(
            Declare("Sing", isPrompt: false, new AttributeSchema(name) { IsPrivacy = isPrivacy }), "PERCL4012"));
}
