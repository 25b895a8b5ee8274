using System.Text;
using System.Text.Json;
using Percl.Webhooks;

namespace Percl.Tests.Serialization;

/// <summary>The converters take what the options of System.Text.Json allow, and say where in the document a fault is.</summary>
public sealed class LenientJsonTests
{
    private const string Commented =
        """
        [ // The greeting.
          { "Say": { "text": "a // b, ]", /* later */ "x": [1, /* two, */ { "y": "\",}" , }, ], }, },
          { "Later": { "to": 1, } /* ] */ }, // Unknown.
        ]
        """;

    private static readonly JsonSerializerOptions Lenient =
        new() { AllowTrailingCommas = true, ReadCommentHandling = JsonCommentHandling.Skip };

    private sealed record Holder(PerclScript? Script, Say? Command = null);

    [Fact]
    public void Deserialize_CommentsAndTrailingCommasAreAllowed_AreSkipped()
    {
        var script = JsonSerializer.Deserialize<PerclScript>(Commented, Lenient)!;

        Assert.Equal("""[{"Say":{"text":"a // b, ]","x":[1,{"y":"\",}"}]}},{"Later":{"to":1}}]""", script.ToJson());
        Assert.Equal(script, JsonSerializer.Deserialize<Holder>($$"""{ "Script": {{Commented}}, }""", Lenient)!.Script);
        Assert.Equal(new Say { Text = "a" }, JsonSerializer.Deserialize<Say>("""{ /**/ "Say": { "text": "a", }, } // End""", Lenient));
        Assert.Equal("1", JsonSerializer.Deserialize<PerclWebhook>("""{ /**/ "callId": "1", }""", Lenient) is UnknownWebhook webhook ? webhook.CallId : null);
    }

    [Fact]
    public void Deserialize_OptionsDoNotAllowThem_IsRefused()
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Say>("""{ "Say": { "text": "a", } }"""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Say>("""{ "Say": { "text": /**/ "a" } }"""));
        Assert.ThrowsAny<JsonException>(() => PerclScript.Parse(Commented));
    }

    [Fact]
    public void Deserialize_FaultInAScriptInADocument_SaysWhereInTheDocument()
    {
        const string json =
            """
            { "Script":
              [ { "Hangup": {} },
                { "Say": { "text": 1 } } ] }
            """;

        var exception = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Holder>(json));

        Assert.Equal("$.Script", exception.Path);
        Assert.Equal(2, exception.LineNumber);
        Assert.StartsWith(
            "Expected a text, but found a number. Path: $.Script[1].Say.text | LineNumber: 2 |", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DeserializeAsync_FaultInACommandInADocument_SaysWhereInTheDocument()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("""{ "Command": { "Say": { "loop": 1 } } }"""));

        var exception = await Assert.ThrowsAnyAsync<JsonException>(async () => await JsonSerializer.DeserializeAsync<Holder>(stream));

        Assert.Equal("$.Command", exception.Path);
        Assert.StartsWith(
            "The required attribute 'text' is missing. Path: $.Command.Say.loop |", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Deserialize_FaultInAScriptThatIsTheDocument_HasTheWholePath() => Assert.Equal(
        "$[0].Say.text",
        Assert.Throws<JsonException>(
            () => JsonSerializer.Deserialize<PerclScript>("""[ /**/ { "Say": { "text": 1 } } ]""", Lenient)).Path);
}
