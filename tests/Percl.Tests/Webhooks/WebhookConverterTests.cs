using System.Text.Json;
using System.Text.Json.Serialization;
using Percl.Webhooks;

namespace Percl.Tests.Webhooks;

/// <summary>System.Text.Json on its own, as controllers and minimal APIs use it, reads every record.</summary>
public sealed partial class WebhookConverterTests
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    [Theory]
    [MemberData(nameof(WebhookKind.Names), MemberType = typeof(WebhookKind))]
    public void AbstractRecord_OfEveryWebhook_IsChosenByItsName(string name)
    {
        var kind = WebhookKind.Named(name);
        var expected = kind.ReadText(kind.Sample);
        for (var type = kind.Type.BaseType!; type != typeof(object); type = type.BaseType!)
        {
            Assert.Equal(expected, JsonSerializer.Deserialize(kind.Sample, type, Web));
            Assert.Equal(WebhookKind.Write(expected), JsonSerializer.Serialize(expected, type));
        }
    }

    [Fact]
    public void AbstractRecord_AnotherWebhook_IsRefused() => Assert.Throws<JsonException>(
        () => JsonSerializer.Deserialize<ConferenceStateWebhook>("""{ "requestType": "inboundCall" }"""));

    [Fact]
    public void AbstractRecord_UnknownWebhookOrNull_IsRead()
    {
        Assert.IsType<UnknownWebhook>(JsonSerializer.Deserialize<PerclWebhook>("""{ "requestType": "new" }"""));
        Assert.Null(JsonSerializer.Deserialize<PerclWebhook>("null"));
    }

    [Fact]
    public void AbstractRecord_InADocumentAndAContextOfAnApplication_IsRead()
    {
        const string json = """{"Webhook":{"requestType":"getDigits","digits":7}}""";

        var document = JsonSerializer.Deserialize(json, ApplicationContext.Default.Document)!;

        Assert.Equal("7", Assert.IsType<GetDigitsWebhook>(document.Webhook).Digits);
        Assert.Contains("\"digits\":\"7\"", JsonSerializer.Serialize(document, ApplicationContext.Default.Document), StringComparison.Ordinal);
    }

    internal sealed record Document(PerclWebhook? Webhook);

    [JsonSerializable(typeof(Document))]
    internal sealed partial class ApplicationContext : JsonSerializerContext;
}
