using Percl.Language.Script;
using static Percl.Language.Tests.Rules.Commands;

namespace Percl.Language.Tests.Script;

public sealed class TextValueExtensionsTests
{
    [Fact]
    public void Runs_OfATextWithHoles_AreWhatIsKnownBetweenThem()
    {
        Assert.Equal(["ab", "c"], Parts("a", "b", null, "", null, "c").Runs());
        Assert.Equal(["ab"], Parts(null, "ab", null).Runs());
        Assert.Empty(Parts(null, "").Runs());
    }

    [Fact]
    public void Suffix_OfAText_IsWhatIsKnownAfterItsLastHole()
    {
        Assert.Equal("bc", Parts("a", null, "b", "c").Suffix());
        Assert.Equal("ab", Parts("a", "b").Suffix());
        Assert.Equal("", Parts("a", null).Suffix());
    }
}
