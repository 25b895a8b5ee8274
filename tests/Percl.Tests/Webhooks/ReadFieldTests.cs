using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Percl.Webhooks;

namespace Percl.Tests.Webhooks;

/// <summary>Every field that FreeClimb's reference gives to a webhook is read, whatever reads it.</summary>
public sealed class ReadFieldTests
{
    [Theory]
    [MemberData(nameof(WebhookKind.Names), MemberType = typeof(WebhookKind))]
    public void Read_ReferenceSample_IsReadCompletely(string name)
    {
        var kind = WebhookKind.Named(name);

        AssertRead(kind, kind.Documented.Sample, PerclWebhook.Read(Encoding.UTF8.GetBytes(kind.Sample)));
        AssertRead(kind, kind.Documented.Sample, kind.ReadText(kind.Sample));
    }

    [Theory]
    [MemberData(nameof(WebhookKind.Names), MemberType = typeof(WebhookKind))]
    public void Read_EveryValueOfEveryField_IsRead(string name)
    {
        var kind = WebhookKind.Named(name);
        foreach (var field in kind.Documented.Fields.Where(field => field.Name is not "requestType"))
        {
            foreach (var value in field.Values)
            {
                var json = new JsonObject { ["requestType"] = name, [field.Name] = value.DeepClone() }.ToJsonString();
                var sent = JsonSerializer.Deserialize<JsonElement>(json);

                AssertRead(kind, sent, PerclWebhook.Read(Encoding.UTF8.GetBytes(json)));
                AssertRead(kind, sent, kind.Deserialize(json, null)!);
            }
        }
    }

    [Theory]
    [MemberData(nameof(WebhookKind.Names), MemberType = typeof(WebhookKind))]
    public void Read_EveryFieldAtOnce_IsReadAndWrittenBack(string name)
    {
        var kind = WebhookKind.Named(name);
        var body = new JsonObject();
        foreach (var field in kind.Documented.Fields)
        {
            body[field.Name] = field.Name is "requestType" ? name : field.Values.Last().DeepClone();
        }

        var webhook = kind.ReadText(body.ToJsonString());

        AssertRead(kind, JsonSerializer.SerializeToElement(body), webhook);
        Assert.Equal(webhook, kind.ReadText(WebhookKind.Write(webhook)));
        Assert.Equal(
            kind.Documented.Fields.Select(field => field.Name).Order(),
            JsonNode.Parse(WebhookKind.Write(webhook))!.AsObject().Select(field => field.Key).Order());
    }

    /// <summary>The values of enums that are described are all known ones.</summary>
    [Theory]
    [MemberData(nameof(WebhookKind.Names), MemberType = typeof(WebhookKind))]
    public void Read_EveryDocumentedValueOfAnEnum_IsKnown(string name)
    {
        var kind = WebhookKind.Named(name);
        var properties = WebhookField.Of(kind.Type).ToDictionary(field => field.Name, field => field.Property);
        foreach (var field in kind.Documented.Fields.Where(field => field.Enum is not null))
        {
            foreach (var value in field.Values)
            {
                var webhook = kind.ReadText(new JsonObject { [field.Name] = value.DeepClone() }.ToJsonString());
                var read = properties[field.Name].GetValue(webhook)!;

                Assert.NotNull(read.GetType().GetProperty("Known")!.GetValue(read));
                Assert.Equal(value.GetValue<string>(), read.ToString());
            }
        }
    }

    private static void AssertRead(WebhookKind kind, JsonElement sent, PerclWebhook webhook)
    {
        Assert.IsType(kind.Type, webhook);
        Assert.Null(webhook.AdditionalFields);
        foreach (var field in WebhookField.Of(kind.Type))
        {
            var expected = field.Expected(sent.TryGetProperty(field.Name, out var value) ? value : default);

            Assert.True(
                Equals(expected, field.Property.GetValue(webhook)),
                $"{field.Name} is '{field.Property.GetValue(webhook)}', not '{expected}': {sent}");
        }
    }
}
