using Percl.Language.Schema;
using static Percl.Language.Tests.Rules.Commands;
using static Percl.Language.Tests.Rules.DeclaredAttributes;

namespace Percl.Language.Tests.Rules;

public sealed class PERCL2016Tests
{
    private const string Hex = "0123456789abcdefABCDEF012345678901234567";

    [Theory]
    [InlineData("support")]
    [InlineData("qu" + Hex)]
    [InlineData("CF" + Hex)]
    [InlineData("QU" + Hex + "0")]
    [InlineData("QU0123")]
    [InlineData("QU0123456789abcdefABCDEF01234567890123456g")]
    [InlineData(" QU" + Hex)]
    public void Text_ThatIsNoId_IsReported(string text)
    {
        var violation = Assert.Single(Found.InValue(
            Declared with { ResourceId = new ResourceIdForm("QU", IsAdvisory: false) }, Parts(text), "PERCL2016"));

        Assert.Equal(["Sing.value", "'QU' and 40 hexadecimal digits", text], violation.Arguments);
        Assert.False(violation.IsAdvisory);
    }

    [Fact]
    public void Text_OfWhichAPartKeepsItFromBeingAnId_IsReported()
    {
        var declared = Declared with { ResourceId = new ResourceIdForm("QU", IsAdvisory: false) };

        Assert.Single(Found.InValue(declared, Parts("CF", null), "PERCL2016"));
        Assert.Single(Found.InValue(declared, Parts("Q-", null), "PERCL2016"));
        Assert.Single(Found.InValue(declared, Parts("QU", null, "-1"), "PERCL2016"));
        Assert.Single(Found.InValue(declared, Parts("QU" + Hex, null, "0"), "PERCL2016"));
        Assert.Single(Found.InValue(declared, Parts("QUQ", null), "PERCL2016"));
        Assert.Single(Found.InValue(declared, Parts("QU0Q", null), "PERCL2016"));
        Assert.Empty(Found.InValue(declared, Parts("QU0", null), "PERCL2016"));
        Assert.Empty(Found.InValue(declared, Parts("QU" + Hex), "PERCL2016"));
        Assert.Empty(Found.InValue(declared, Parts("Q", null), "PERCL2016"));
        Assert.Empty(Found.InValue(declared, Parts("QU", null, "0a"), "PERCL2016"));
        Assert.Empty(Found.InValue(declared, Parts(null, "QU", Hex), "PERCL2016"));
        Assert.Empty(Found.InValue(declared, Parts(""), "PERCL2016"));
    }

    [Fact]
    public void Id_ThatIsOnlySeen_MayHaveAnyLengthAndIsHarmless()
    {
        var declared = Declared with { ResourceId = new ResourceIdForm("CF", IsAdvisory: true) };

        Assert.Empty(Found.InValue(declared, Parts("CF0123"), "PERCL2016"));
        Assert.True(Assert.Single(Found.InValue(declared, Parts("CF"), "PERCL2016")).IsAdvisory);
        Assert.Equal(
            ["Sing.value", "'CF' and hexadecimal digits", "my room"],
            Assert.Single(Found.InValue(declared, Parts("my room"), "PERCL2016")).Arguments);
    }
}
