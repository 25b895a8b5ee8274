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
        var nulls = AllFieldsAs(kind, null);

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

        AssertNothingIn(kind.Deserialize(AllFieldsAs(kind, null), strict)!);
    }
#endif

    [Fact]
    public void Read_OtherRequestType_IsKeptWithoutComplaint()
    {
        var webhook = PerclWebhook.Read<ConferenceStatusWebhook>("""{ "requestType": "createConference" }"""u8);

        Assert.Equal("createConference", webhook.RequestType);
    }

    [Fact]
    public void Read_DurationInAString_IsANumber()
    {
        var body = """{ "recordingDurationSec": "42" }""";

        Assert.Equal(42, PerclWebhook.Read<ConferenceRecordingStatusWebhook>(
            Encoding.UTF8.GetBytes(body)).RecordingDurationSec);
        Assert.Equal(42, JsonSerializer.Deserialize<ConferenceRecordingStatusWebhook>(body)!.RecordingDurationSec);
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

    private static void AssertNothingIn(PerclWebhook webhook)
    {
        foreach (var property in webhook.GetType().GetProperties().Where(property => property.CanWrite))
        {
            object? expected = property.Name is "RequestType" or "CallId" or "AccountId" or "From" or "To"
                || (property.Name is "ConferenceId" && webhook is ConferenceStateWebhook)
                    ? ""
                    : property.PropertyType.IsValueType ? Activator.CreateInstance(property.PropertyType) : null;

            Assert.True(
                Equals(expected, property.GetValue(webhook)),
                $"{property.Name} is '{property.GetValue(webhook)}'.");
        }
    }

    private static string AllFieldsAs(WebhookKind kind, JsonNode? value)
    {
        var written = JsonNode.Parse(kind.Sample)!.AsObject();
        foreach (var name in (string[])[.. written.Select(field => field.Key), .. ConferenceFieldsOf(kind)])
        {
            written[name] = value?.DeepClone();
        }

        return written.ToJsonString();
    }

    private static string[] ConferenceFieldsOf(WebhookKind kind) =>
        kind.ReadText("{}") is ConferenceStateWebhook
            ? ["status", "recordingUrl", "recordingId", "recordingDurationSec"]
            : [];
}
