using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Percl.Webhooks;

namespace Percl.Tests.Webhooks;

public sealed class LenientReadingTests
{
    [Theory]
    [MemberData(nameof(WebhookKind.Names), MemberType = typeof(WebhookKind))]
    public void Read_EmptyObject_HasEmptyAndNullValuesOnly(string name)
    {
        var kind = WebhookKind.Named(name);

        AssertNothingIn(kind.ReadText("{}"));
        AssertNothingIn(kind.Deserialize("{}", null)!);
    }

    [Theory]
    [MemberData(nameof(WebhookKind.Names), MemberType = typeof(WebhookKind))]
    public void Read_EveryFieldNull_HasEmptyAndNullValuesOnly(string name)
    {
        var kind = WebhookKind.Named(name);
        var nulls = AllFieldsAsNull(kind);

        AssertNothingIn(kind.ReadText(nulls));
        AssertNothingIn(kind.Deserialize(nulls, null)!);
    }

#if NET9_0_OR_GREATER
    [Theory]
    [MemberData(nameof(WebhookKind.Names), MemberType = typeof(WebhookKind))]
    public void Deserialize_EveryFieldNullUnderStrictNullability_IsNotRefused(string name)
    {
        var kind = WebhookKind.Named(name);
        var strict = new JsonSerializerOptions { RespectNullableAnnotations = true };

        AssertNothingIn(kind.Deserialize(AllFieldsAsNull(kind), strict)!);
    }
#endif

    [Fact]
    public void Read_OtherRequestType_IsKeptWithoutComplaint()
    {
        var webhook = PerclWebhook.Read<ConferenceStatusWebhook>("""{ "requestType": "createConference" }"""u8);

        Assert.Equal("createConference", webhook.RequestType);
    }

    [Theory]
    [InlineData("684")]
    [InlineData("\"684\"")]
    public void Read_TextThatMayBeANumber_IsReadFromBoth(string value)
    {
        Assert.Equal(684, Read<RecordWebhook>("recordingSize", value).RecordingSize);
        Assert.Equal(684, Read<QueueWaitWebhook>("queuePosition", value).QueuePosition);
        Assert.Equal(684, Read<CallStatusWebhook>("callDuration", value).CallDuration);
        Assert.Equal(684, Read<CallStatusWebhook>("recordingDurationSec", value).RecordingDurationSec);
        Assert.Equal("684", Read<GetSpeechWebhook>("recognitionResult", value).RecognitionResult);
    }

    [Fact]
    public void Read_NumberWithAFraction_IsItsText() =>
        Assert.Equal("1.50e3", Read<GetSpeechWebhook>("recognitionResult", "1.50e3").RecognitionResult);

    [Fact]
    public void Read_DurationInAString_IsANumber()
    {
        var body = """{ "recordingDurationSec": "42" }""";

        Assert.Equal(42, PerclWebhook.Read<ConferenceRecordingStatusWebhook>(
            Encoding.UTF8.GetBytes(body)).RecordingDurationSec);
        Assert.Equal(42, JsonSerializer.Deserialize<ConferenceRecordingStatusWebhook>(body)!.RecordingDurationSec);
    }

    [Theory]
    [MemberData(nameof(WebhookKind.Names), MemberType = typeof(WebhookKind))]
    public void Read_FieldOfWrongType_IsConvertedOrNothingAndWrittenBack(string name)
    {
        var kind = WebhookKind.Named(name);
        var properties = WebhookField.Of(kind.Type).ToDictionary(static field => field.Name);
        foreach (var field in kind.Documented.Fields.Where(static field => field.Name is not "requestType"))
        {
            foreach (var value in field.WrongValues)
            {
                var body = new JsonObject { ["requestType"] = name, [field.Name] = value.DeepClone() }.ToJsonString();
                var webhook = PerclWebhook.Read(Encoding.UTF8.GetBytes(body));
                var property = properties[field.Name];
                var isNothing = Equals(property.Nothing, property.Property.GetValue(webhook));

                var isKept = webhook.AdditionalFields is { } kept
                    && JsonNode.DeepEquals(value, JsonSerializer.SerializeToNode(kept[field.Name]));
                Assert.True(isKept == (isNothing && value.ToJsonString() != "\"\""), body);
                Assert.Equal(webhook, PerclWebhook.Read(webhook.ToUtf8Bytes()));
            }
        }
    }

    [Fact]
    public void Read_SameFieldTwice_TakesTheLast()
    {
        var webhook = PerclWebhook.Read<ConferenceStatusWebhook>("""{ "status": "empty", "status": "terminated" }"""u8);

        Assert.Equal(ConferenceStatus.Terminated, webhook.Status.Known);
    }

    [Theory]
    [MemberData(nameof(WebhookKind.Names), MemberType = typeof(WebhookKind))]
    public void Read_ByteOrderMark_IsSkipped(string name)
    {
        var kind = WebhookKind.Named(name);
        var withMark = (byte[])[0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(kind.Sample)];

        Assert.Equal(kind.ReadText(kind.Sample), kind.Read(withMark));
    }

    [Fact]
    public async Task ReadAsync_ByteOrderMark_IsSkipped()
    {
        using var stream = new MemoryStream([0xEF, 0xBB, 0xBF, .. """{ "callId": "CA1" }"""u8]);

        Assert.Equal("CA1", (await PerclWebhook.ReadAsync<LeaveConferenceWebhook>(stream)).CallId);
    }

    [Fact]
    public void Read_EscapedText_IsUnescaped()
    {
        var webhook = PerclWebhook.Read<LeaveConferenceWebhook>("""{ "from": "\u002b1312\/ü\ud83d\ude00" }"""u8);

        Assert.Equal("+1312/ü😀", webhook.From);
    }

    private static TWebhook Read<TWebhook>(string field, string value)
        where TWebhook : PerclWebhook =>
        PerclWebhook.Read<TWebhook>(Encoding.UTF8.GetBytes($$"""{ "{{field}}": {{value}} }"""));

    private static void AssertNothingIn(PerclWebhook webhook)
    {
        Assert.Null(webhook.AdditionalFields);
        foreach (var field in WebhookField.Of(webhook.GetType()))
        {
            Assert.True(
                Equals(field.Nothing, field.Property.GetValue(webhook)),
                $"{field.Name} is '{field.Property.GetValue(webhook)}'.");
        }
    }

    private static string AllFieldsAsNull(WebhookKind kind)
    {
        var body = new JsonObject();
        foreach (var field in kind.Documented.Fields)
        {
            body[field.Name] = null;
        }

        return body.ToJsonString();
    }
}
