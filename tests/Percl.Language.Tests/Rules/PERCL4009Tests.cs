using Percl.Language.Schema;
using Percl.Language.Script;
using static Percl.Language.Tests.Rules.Commands;

namespace Percl.Language.Tests.Rules;

public sealed class PERCL4009Tests
{
    [Fact]
    public void FixedAttribute_IsReported()
    {
        var own = Declare("Sing", isPrompt: false, new AttributeSchema("loud"), new AttributeSchema("high") { IsFixed = true });

        var violation = Assert.Single(Found.Violations(own, "PERCL4009"));
        Assert.Equal(new NodeId(1), violation.Node);
        Assert.Equal(["Sing", "high"], violation.Arguments);
    }
}
