using Percl.Language.Wording;

namespace Percl.Language.Tests.Wording;

public sealed class NearestNameTests
{
    [Theory]
    [InlineData("say", "Say")]
    [InlineData("Sya", "Say")]
    [InlineData("a", "A")]
    [InlineData("Q", null)]
    [InlineData("Hangup", null)]
    public void Name_OfAllThatAreKnown_IsTheNearest(string name, string? expected) =>
        Assert.Equal(expected, NearestName.Find(name, ["0", "#", "A", "Say"]));
}
