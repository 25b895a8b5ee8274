using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Percl.Webhooks;

namespace Percl.Tests.Webhooks;

public sealed class RefusedBodyTests
{
    private static readonly string[] NotAWebhook =
    [
        "",
        " \r\n",
        "null",
        "true",
        "42",
        "\"inboundCall\"",
        "[]",
        "[{}]",
        "{",
        "{}{}",
        "{ \"callId\": \"CA1\", }",
        "{ \"callId\" }",
        "{ 'callId': 'CA1' }",
        "// a comment\n{}",
        "requestType=inboundCall&callId=CA1",
        "{ \"other\": " + new string('[', 100) + new string(']', 100) + " }",
    ];

    public static TheoryData<string, string> Bodies
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var kind in WebhookKind.All)
            {
                foreach (var body in NotAWebhook)
                {
                    data.Add(kind.Name, body);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public void Read_NotAWebhook_ThrowsJsonException(string name, string body)
    {
        var kind = WebhookKind.Named(name);

        Assert.Throws<JsonException>(() => kind.ReadText(body));
        AssertIsForPeople(Assert.Throws<JsonException>(() => PerclWebhook.Read(Encoding.UTF8.GetBytes(body))));
    }

    [Theory]
    [InlineData("", "The webhook is empty (line 1, byte 1).")]
    [InlineData(" \r\n", "The webhook is empty (line 2, byte 1).")]
    [InlineData("null", "The webhook is not a JSON object.")]
    [InlineData("[]", "The webhook is not a JSON object (line 1, byte 2).")]
    [InlineData("42", "The webhook is not a JSON object (line 1, byte 3).")]
    [InlineData("x=y", "The webhook is not valid JSON (line 1, byte 1).")]
    [InlineData(
        "{\n  \"requestType\": 1\n}",
        "The webhook's field 'requestType' must be a valid text (line 2, byte 19).")]
    public void Read_NotAWebhook_SaysWhatIsWrong(string body, string message)
    {
        var exception = Assert.Throws<JsonException>(
            () => PerclWebhook.Read<DequeueWebhook>(Encoding.UTF8.GetBytes(body)));

        Assert.Equal(message, exception.Message);
    }

    [Theory]
    [InlineData("{\"requestType\":\"transcribe\",\"transcript\":nope, my card is 4111\r\nfail: forged\r\n}", "line 1, byte 43")]
    [InlineData("{\"requestType\":\"transcribe\",\"my card is 4111\":nope, my card is 4111}", "line 1, byte 48")]
    [InlineData("{\"requestType\":\"transcribe\",\"transcript\":tell 4111}", "line 1, byte 43")]
    [InlineData("{\"requestType\":\"transcribe\",\"transcript\":\"4111\\q\"}", "line 1, byte 48")]
    [InlineData("{\"requestType\":\"transcribe\",\"transcript\":4111nope}", "line 1, byte 46")]
    public void Read_NotJson_NothingOfTheBodyIsInTheException(string body, string place)
    {
        var utf8Json = Encoding.UTF8.GetBytes(body);
        JsonException[] exceptions =
        [
            Assert.Throws<JsonException>(() => PerclWebhook.Read(utf8Json)),
            Assert.Throws<JsonException>(() => PerclWebhook.Read<TranscribeWebhook>(utf8Json)),
        ];

        foreach (var exception in exceptions)
        {
            Assert.Equal($"The webhook is not valid JSON ({place}).", exception.Message);
            Assert.DoesNotContain("4111", exception.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain("nope", exception.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain("forged", exception.ToString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("{\"requestType\":{\"4111\":1}}")]
    [InlineData("{\"callId\":\"4111\\ud80\"}")]
    [InlineData("{\"4111\\ud80\":1}")]
    [InlineData("[\"4111\"]")]
    public void Read_NotAWebhook_ValuesAreNotInTheException(string body)
    {
        var exception = Assert.Throws<JsonException>(
            () => PerclWebhook.Read<TranscribeWebhook>(Encoding.UTF8.GetBytes(body)));

        Assert.DoesNotContain("4111", exception.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    [InlineData("{\"requestType\":\"inboundCall\",\"a\":[", "]}")]
    [InlineData("{\"status\":[{\"a\":", "}]}")]
    public void Read_NestedTooDeeply_ThrowsJsonExceptionAtOnce(string open, string close)
    {
        const int Depth = 100_000;

        var body = Encoding.UTF8.GetBytes(
            string.Concat(Enumerable.Repeat(open, Depth)) + "1" + string.Concat(Enumerable.Repeat(close, Depth)));
        var watch = Stopwatch.StartNew();

        AssertIsForPeople(Assert.Throws<JsonException>(() => PerclWebhook.Read(body)));
        AssertIsForPeople(Assert.Throws<JsonException>(() => PerclWebhook.Read<ConferenceStatusWebhook>(body)));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    public async Task ReadAsync_NotAnObject_ThrowsJsonException(string body)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(body));

        await Assert.ThrowsAsync<JsonException>(
            async () => await PerclWebhook.ReadAsync<InboundCallWebhook>(stream));
    }

    [Fact]
    public void Read_ByteOrderMarkAlone_ThrowsJsonException() =>
        Assert.Throws<JsonException>(() => PerclWebhook.Read<InboundCallWebhook>([0xEF, 0xBB, 0xBF]));

    [Theory]
    [InlineData("callId")]
    [InlineData("status")]
    [InlineData("unknown")]
    public void Read_InvalidUtf8_ThrowsJsonException(string field)
    {
        byte[] body = [.. "{\""u8, .. Encoding.UTF8.GetBytes(field), .. "\":\""u8, 0xC3, 0x28, .. "\"}"u8];

        Assert.Throws<JsonException>(() => PerclWebhook.Read<ConferenceStatusWebhook>(body));
    }

    [Fact]
    public void Read_WrongType_NamesTheField()
    {
        var exception = Assert.Throws<JsonException>(
            () => PerclWebhook.Read<ConferenceStatusWebhook>("""{ "requestType": 1 }"""u8));

        Assert.Equal("$.requestType", exception.Path);
    }

    /// <summary>The message ends up in answers to whoever sent the body.</summary>
    private static void AssertIsForPeople(JsonException exception)
    {
        Assert.StartsWith("The webhook", exception.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Percl.", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Path:", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("LineNumber:", exception.Message, StringComparison.Ordinal);
    }
}
