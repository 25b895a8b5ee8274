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
        "{ \"callId\": \"\\ud800\" }",
        "{ \"other\": " + new string('[', 100) + new string(']', 100) + " }",
    ];

    private static readonly string[] WrongType =
    [
        """{ "requestType": 1 }""",
        """{ "callId": 1 }""",
        """{ "accountId": true }""",
        """{ "from": {} }""",
        """{ "to": ["+13125550199"] }""",
        """{ "queueId": false }""",
        """{ "conferenceId": 4 }""",
    ];

    private static readonly string[] WrongTypeInConference =
    [
        """{ "recordingUrl": {} }""",
        """{ "recordingId": 6 }""",
        """{ "recordingDurationSec": "" }""",
        """{ "recordingDurationSec": "long" }""",
        """{ "recordingDurationSec": 1.5 }""",
        """{ "recordingDurationSec": 3000000000 }""",
        """{ "recordingDurationSec": true }""",
    ];

    public static TheoryData<string, string> Bodies
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var kind in WebhookKind.All)
            {
                foreach (var body in (string[])[.. NotAWebhook, .. WrongType])
                {
                    data.Add(kind.Name, body);
                }
            }

            foreach (var body in WrongTypeInConference)
            {
                data.Add("createConference", body);
                data.Add("conferenceStatus", body);
                data.Add("conferenceRecordingStatus", body);
            }

            data.Add("inboundCall", """{ "parentCallId": 1 }""");
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public void Read_NotAWebhook_ThrowsJsonException(string name, string body)
    {
        var kind = WebhookKind.Named(name);

        Assert.Throws<JsonException>(() => kind.ReadText(body));
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
            () => PerclWebhook.Read<ConferenceStatusWebhook>("""{ "callId": 1 }"""u8));

        Assert.Equal("$.callId", exception.Path);
    }

    [Fact]
    public void Read_TypeThatIsNoSingleWebhook_ThrowsNotSupportedExceptionThatNamesIt()
    {
        var exception = Assert.Throws<NotSupportedException>(
            () => PerclWebhook.Read<ConferenceStateWebhook>("{}"u8));

        Assert.Contains("Percl.Webhooks.ConferenceStateWebhook", exception.Message, StringComparison.Ordinal);
        Assert.Throws<NotSupportedException>(() => PerclWebhook.Read<PerclWebhook>("{}"u8));
    }
}
