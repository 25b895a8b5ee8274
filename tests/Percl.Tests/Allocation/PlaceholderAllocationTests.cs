using Percl.Tests.Straight;

namespace Percl.Tests.Allocation;

/// <summary>Every kind of placeholder, also where it begins a URL or has the type of a type parameter.</summary>
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

    [Fact]
    public void Write_TypeParameter_AllocatesNothing()
    {
        Assert.Equal(0, Allocations.OfWriting(new GenericScript<int>(12345)));
        Assert.Equal(0, Allocations.OfWriting(new GenericScript<Guid>(Guid.NewGuid())));
        Assert.Equal(0, Allocations.OfWriting(new GenericScript<string>("text")));
    }

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

    [PerclScript]
    private readonly partial record struct GenericScript<T>(T Value)
    {
        public Say Greeting => new() { Text = $"You are number {Value}." };

        public Redirect Next => new() { ActionUrl = $"https://example.com/{Value}" };
    }
}
