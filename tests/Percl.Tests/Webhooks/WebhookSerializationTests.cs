using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Percl.Webhooks;

namespace Percl.Tests.Webhooks;

public sealed class WebhookSerializationTests
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    private const string WithUnknownFields =
        """
        {
          "requestType": "conferenceStatus",
          "callId": "CA1",
          "status": "empty",
          "requestId": "RQ1",
          "privacyMode": null,
          "details": { "participants": [1, 2.50, "three"] }
        }
        """;

    [Theory]
    [MemberData(nameof(WebhookKind.Names), MemberType = typeof(WebhookKind))]
    public void Deserialize_DefaultAndWebOptions_GiveTheSameAsRead(string name)
    {
        var kind = WebhookKind.Named(name);
        var expected = kind.ReadText(kind.Sample);

        Assert.Equal(expected, kind.Deserialize(kind.Sample, null));
        Assert.Equal(expected, kind.Deserialize(kind.Sample, Web));
    }

    [Theory]
    [MemberData(nameof(WebhookKind.Names), MemberType = typeof(WebhookKind))]
    public void ToUtf8Bytes_ReadAgain_GivesTheSame(string name)
    {
        var kind = WebhookKind.Named(name);
        var webhook = kind.ReadText(kind.Sample);

        Assert.Equal(webhook, PerclWebhook.Read(webhook.ToUtf8Bytes()));
    }

    [Fact]
    public void ToUtf8Bytes_UnknownFields_AreWritten()
    {
        var written = JsonNode.Parse(Read(WithUnknownFields).ToUtf8Bytes())!;

        Assert.Equal("RQ1", (string?)written["requestId"]);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(WithUnknownFields)!["details"], written["details"]));
    }

    [Fact]
    public void Deserialize_UnknownFields_GiveTheSameAsRead()
    {
        var expected = Read(WithUnknownFields);

        Assert.Equal(expected, JsonSerializer.Deserialize<ConferenceStatusWebhook>(WithUnknownFields));
        Assert.Equal(
            expected,
            JsonSerializer.Deserialize<ConferenceStatusWebhook>(WithUnknownFields, Web));
    }

    [Fact]
    public void Deserialize_SourceGeneratedContextOfAnApplication_GivesTheSameAsRead()
    {
        var typeInfo = ApplicationJsonContext.Default.ConferenceStatusWebhook;

        var webhook = JsonSerializer.Deserialize(WithUnknownFields, typeInfo)!;

        Assert.Equal(Read(WithUnknownFields), webhook);
        AssertSameJson(WithUnknownFields, JsonSerializer.Serialize(webhook, typeInfo));
    }

    [Theory]
    [MemberData(nameof(WebhookKind.Names), MemberType = typeof(WebhookKind))]
    public void Serialize_ReferenceSample_GivesTheSampleBack(string name)
    {
        var kind = WebhookKind.Named(name);
        var webhook = kind.ReadText(kind.Sample);

        AssertSameJson(kind.Sample, WebhookKind.Write(webhook));
        AssertSameJson(kind.Sample, WebhookKind.Write(webhook, Web));
        AssertSameJson(
            kind.Sample,
            JsonSerializer.Serialize(webhook, webhook.GetType(), WebhookJsonContext.Default));
    }

    [Fact]
    public void Read_UnknownFields_AreReadableAndWrittenBack()
    {
        var webhook = Read(WithUnknownFields);

        Assert.Equal(["details", "privacyMode", "requestId"], webhook.AdditionalFields!.Keys.Order());
        Assert.Equal("RQ1", webhook.AdditionalFields["requestId"].GetString());
        Assert.Equal(JsonValueKind.Null, webhook.AdditionalFields["privacyMode"].ValueKind);
        Assert.Equal(
            "three",
            webhook.AdditionalFields["details"].GetProperty("participants")[2].GetString());

        var written = JsonDocument.Parse(WebhookKind.Write(webhook)).RootElement;
        foreach (var field in (string[])["requestId", "privacyMode", "details"])
        {
            Assert.True(
                SameJson(webhook.AdditionalFields[field], written.GetProperty(field)),
                field);
        }
    }

    [Theory]
    [InlineData("RQ1", "RQ2")]
    [InlineData("2.50", "2.51")]
    [InlineData("requestId", "requestIds")]
    [InlineData("\"requestId\": \"RQ1\",", "")]
    public void Equality_OtherUnknownFields_IsNotEqual(string part, string otherPart)
    {
        var webhook = Read(WithUnknownFields);
        var other = Read(WithUnknownFields.Replace(part, otherPart, StringComparison.Ordinal));

        Assert.NotEqual(webhook, other);
        Assert.NotEqual(webhook, webhook with { AdditionalFields = null });
    }

    [Fact]
    public void Equality_SameUnknownFieldsReadTwice_IsEqualWithTheSameHash()
    {
        var webhook = Read(WithUnknownFields);
        var again = Read(WithUnknownFields);

        Assert.Equal(webhook, again);
        Assert.Equal(webhook.GetHashCode(), again.GetHashCode());
        Assert.NotSame(webhook.AdditionalFields, again.AdditionalFields);
    }

    [Fact]
    public void Equality_NoUnknownFieldsAgainstAnEmptySet_IsEqual()
    {
        var webhook = new InboundCallWebhook();

        Assert.Equal(webhook, webhook with { AdditionalFields = new Dictionary<string, JsonElement>() });
    }

    [Fact]
    public void Init_NullForARequiredText_IsEmpty()
    {
        var webhook = new ConferenceStatusWebhook { CallId = null, ConferenceId = null, RequestType = null };

        Assert.Equal("", webhook.CallId);
        Assert.Equal("", webhook.ConferenceId);
        Assert.Equal("", webhook.RequestType);
        Assert.Equal(new ConferenceStatusWebhook(), webhook);
    }

    private static ConferenceStatusWebhook Read(string json) =>
        PerclWebhook.Read<ConferenceStatusWebhook>(Encoding.UTF8.GetBytes(json));

    /// <summary>Compares two objects; the second may have fields in addition that are empty or null.</summary>
    private static void AssertSameJson(string expected, string actual)
    {
        var expectedFields = JsonDocument.Parse(expected).RootElement;
        var actualFields = JsonDocument.Parse(actual).RootElement;

        foreach (var field in expectedFields.EnumerateObject())
        {
            Assert.True(SameJson(field.Value, actualFields.GetProperty(field.Name)), actual);
        }

        foreach (var field in actualFields.EnumerateObject())
        {
            Assert.True(
                expectedFields.TryGetProperty(field.Name, out _)
                    || field.Value is { ValueKind: JsonValueKind.Null }
                    || field.Value.GetString() is "",
                field.Name);
        }
    }

    private static bool SameJson(JsonElement left, JsonElement right) =>
        JsonNode.DeepEquals(JsonSerializer.SerializeToNode(left), JsonSerializer.SerializeToNode(right));
}
