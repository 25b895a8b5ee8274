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

    [Fact]
    public void Write_UrlThatBeginsWithAValueOfATypeParameter_AllocatesNothing()
    {
        Assert.Equal(0, Allocations.OfWriting(new GenericUrlScript<string>("https://example.com")));
        Assert.Equal(0, Allocations.OfWriting(new GenericUrlScript<Uri>(new Uri("https://example.com"))));
    }

    [Fact]
    public void Write_ADictionary_AllocatesNothing()
    {
        var names = new Dictionary<string, string> { ["voice"] = "Ada", ["speed"] = "1" };

        Assert.Equal(0, Allocations.OfWriting(new MapScript(names)));
        Assert.Equal(
            """[{"Say":{"text":"Hi","engine":{"name":"ElevenLabs","parameters":{"voice":"Ada","speed":"1"}}}}]""",
            new MapScript(names).ToJson());
    }

    [PerclScript]
    private readonly partial record struct MapScript(Dictionary<string, string> Names)
    {
        public Say Text => new()
        {
            Text = "Hi",
            Engine = new() { Name = SayEngineName.ElevenLabs, Parameters = Names },
        };
    }

    [PerclScript]
    private readonly partial record struct GenericUrlScript<T>(T Base)
    {
        public Redirect Next => new() { ActionUrl = $"{Base}/menu" };
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
}
