using System.Text.Json;

namespace Percl.Tests.Reading;

/// <summary>What the analyzers do not call wrong, because some source has a text there, is read.</summary>
public sealed class TextInsteadTests
{
    private const string Digits = """[{"GetDigits":{"actionUrl":"https://a.example",""";

    [Theory]
    [InlineData("\"5000\"", 5000)]
    [InlineData("\"5e3\"", 5000)]
    [InlineData("5000", 5000)]
    public void Number_IsAText_IsThatNumber(string value, int expected)
    {
        var digits = ParseDigits(value);

        Assert.Equal(expected, digits.InitialTimeoutMs);
        Assert.True(digits.UnknownAttributes.IsEmpty);
    }

    [Theory]
    [InlineData("\"soon\"")]
    [InlineData("\"\"")]
    [InlineData("\"1.5\"")]
    [InlineData("\"99999999999\"")]
    public void Number_IsAnotherText_IsKept(string value)
    {
        var digits = ParseDigits(value);

        Assert.Null(digits.InitialTimeoutMs);
        Assert.Equal(Digits + "\"initialTimeoutMs\":" + value + "}}]", new PerclScript([digits]).ToJson());
        Assert.Equal(
            Digits + "\"initialTimeoutMs\":1}}]", new PerclScript([digits with { InitialTimeoutMs = 1 }]).ToJson());
    }

    [Fact]
    public void Location_IsAText_IsTheUri()
    {
        var script = PerclScript.Parse(
            """[{"AudioStream":{"location":"https://a.example","contentType":"audio/l16;rate=16000","actionUrl":"https://b.example","metadata":[]}}]""");

        var stream = Assert.IsType<AudioStream>(Assert.Single(script));
        Assert.Equal("https://a.example", stream.Location.Uri);
        Assert.Contains("""{"uri":"https://a.example"}""", script.ToJson(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"digitTimeoutMs\":\"5000\"", "$[0].GetDigits.digitTimeoutMs")]
    [InlineData("\"initialTimeoutMs\":true", "$[0].GetDigits.initialTimeoutMs")]
    [InlineData("\"initialTimeoutMs\":[\"1\"]", "$[0].GetDigits.initialTimeoutMs")]
    public void OtherAttributesAndTypes_AreRefused(string attribute, string path) =>
        Assert.Equal(path, Assert.Throws<JsonException>(() => PerclScript.Parse(Digits + attribute + "}}]")).Path);

    private static GetDigits ParseDigits(string value) =>
        Assert.IsType<GetDigits>(Assert.Single(PerclScript.Parse(Digits + "\"initialTimeoutMs\":" + value + "}}]")));
}
