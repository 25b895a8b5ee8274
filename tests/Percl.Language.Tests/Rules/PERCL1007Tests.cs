using Percl.Language.Schema;
using Percl.Language.Script;
using static Percl.Language.Tests.Rules.AnswerScripts;
using static Percl.Language.Tests.Rules.Commands;

namespace Percl.Language.Tests.Rules;

public sealed class PERCL1007Tests
{
    [Fact]
    public void EmptyScript_ThatStaysSo_IsReported() =>
        Assert.Equal(new NodeId(7), Assert.Single(Check("PERCL1007", Whole() with { Id = new NodeId(7) })).Node);

    [Fact]
    public void EmptyScript_ThatMayGrow_IsLeftAlone()
    {
        Assert.Empty(Check("PERCL1007", ScriptOf() with { Id = new NodeId(7) }));
        Assert.Empty(Check("PERCL1007", Whole(Unknown(1)) with { Id = new NodeId(7) }));
        Assert.Empty(Check("PERCL1007", Whole() with { Kind = ScriptKind.Prompts, Id = new NodeId(7) }));
    }
}
