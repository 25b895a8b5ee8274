using Percl.Language.Schema;
using static Percl.Language.Tests.Rules.Commands;
using static Percl.Language.Tests.Rules.DeclaredAttributes;

namespace Percl.Language.Tests.Rules;

public sealed class PERCL2015Tests
{
    [Theory]
    [InlineData("1 2", true)]
    [InlineData("A", true)]
    [InlineData("1{2}", false)]
    [InlineData("1{0}", true)]
    [InlineData("1{}", true)]
    [InlineData("1{2", true)]
    [InlineData("1}2", true)]
    [InlineData("1{-2}", true)]
    [InlineData("1{{2}}", true)]
    public void Text_ThatIsNoSequenceOfKeys_IsReported(string text, bool allowsPauses) => Assert.Equal(
        ["Sing.value", allowsPauses ? ", and pauses such as {2}" : "", text],
        Assert.Single(Found.InValue(Declared with { Dtmf = new DtmfForm(allowsPauses) }, Parts(text), "PERCL2015")).Arguments);

    [Fact]
    public void Text_ThatMayBeASequenceOfKeys_IsLeftAlone()
    {
        var declared = Declared with { Dtmf = new DtmfForm(AllowsPauses: true) };

        Assert.Empty(Found.InValue(declared, Parts("0129{9}34{04}#*"), "PERCL2015"));
        Assert.Empty(Found.InValue(declared, Parts("1{", null, "}2"), "PERCL2015"));
        Assert.Empty(Found.InValue(declared, Parts(""), "PERCL2015"));
        Assert.Empty(Found.InValue(Declared, Parts("A"), "PERCL2015"));
        Assert.Single(Found.InValue(declared, Parts(null, "w"), "PERCL2015"));
        Assert.Single(Found.InValue(declared, Parts("1", null, "2w"), "PERCL2015"));
        Assert.Single(Found.InValue(Declared with { Dtmf = new DtmfForm(false) }, Parts(null, "{"), "PERCL2015"));
    }
}
