using Percl.Tests.Straight;

namespace Percl.Tests.Allocation;

/// <summary>Placeholders of every kind, also where they begin a URL.</summary>
public sealed partial class PlaceholderAllocationTests
{
    public static TheoryData<string> Texts => ["some text", "\"some\" \\ text\r\n\u0001", "Grüße, 你好, 😀, \uD83D"];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Write_StraightScript_AllocatesNothing(string text) =>
        Assert.Equal(0, Allocations.OfWriting(new StraightScript("https://example.com", text, "en-US", 3, true)));

    [Fact]
    public void Write_UrlThatBeginsWithAUri_AllocatesNothing() =>
        Assert.Equal(0, Allocations.OfWriting(new UriScript(new Uri("https://example.com/"))));

    [Fact]
    public void Write_UrlThatBeginsWithPieces_AllocatesNothing() =>
        Assert.Equal(0, Allocations.OfWriting(new PiecesUrlScript("ht", "tps", ":", "//example.com", 7)));

    [PerclScript]
    private readonly partial record struct UriScript(Uri Base)
    {
        public Redirect Next => new() { ActionUrl = $"{Base}menu" };
    }

    [PerclScript]
    private readonly partial record struct PiecesUrlScript(string A, string B, string C, string D, int Page)
    {
        public Redirect Next => new() { ActionUrl = $"{A}{B}{C}{D}/{Page}" };
    }
}
