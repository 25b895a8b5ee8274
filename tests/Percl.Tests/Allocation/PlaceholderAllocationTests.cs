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
    public void Write_PlaceholdersOfEveryShape_AllocatesNothing()
    {
        var moment = new DateTime(2026, 1, 2, 3, 4, 5);
        var address = new Uri("https://example.com/");
        var script = new ShapesScript(
            7, 2.5m, 0.125, moment, TimeSpan.FromMinutes(3), Guid.Empty, DayOfWeek.Friday, DayOfWeek.Monday, 'x', true,
            null, address, "é", null);

        Assert.Equal(0, Allocations.OfWriting(script));
    }

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
    private readonly partial record struct ShapesScript(
        int Whole, decimal Exact, double Measured, DateTime Moment, TimeSpan Time, Guid Id, DayOfWeek Day,
        DayOfWeek? NextDay, char Letter, bool IsSure, int? None, Uri Address, string Text, string? Absent)
    {
        public Say Plain => new()
        {
            Text = $"{Whole}{Exact}{Measured}{Moment}{Time}{Id}{Day}{NextDay}{Letter}{IsSure}{None}",
        };

        public Say Formatted => new()
        {
            Text = $"{Whole:N0}, {Exact:F1}, {Measured:E2}, {Moment:O}, {Time:c}, {Id:N}, {Day:D}{NextDay:D}",
        };

        public Say Padded => new()
        {
            Text = $"{Whole,9}, {Exact,-9:F1}, {Letter,2}, {Text,4}, {Absent,3}, {None,5}, {Day,9}{NextDay,-9}",
        };

        public Say Parts => new()
        {
            Text = $"{Text.AsSpan(0, 1)}, {Address}, {(IsSure ? Text : "none")}, {Absent ?? "none"}",
        };

        public Redirect Next => new() { ActionUrl = $"{Address}{Whole}/{Day}/{Text}?{Id:N}" };
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
