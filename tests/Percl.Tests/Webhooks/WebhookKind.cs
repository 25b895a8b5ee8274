using System.Reflection;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Percl.Webhooks;

namespace Percl.Tests.Webhooks;

/// <summary>
/// One webhook of the library, for tests that treat all alike: its sample body and the ways to read it.
/// </summary>
/// <param name="Name">The requestType.</param>
/// <param name="Type">The record.</param>
/// <param name="Sample">The sample body.</param>
/// <param name="Read">Reads a body with the library's own reader.</param>
/// <param name="ReadAsync">Reads a stream with the library's own reader.</param>
/// <param name="Deserialize">Reads a body with System.Text.Json and the options given.</param>
public sealed record WebhookKind(
    string Name,
    Type Type,
    string Sample,
    Func<byte[], PerclWebhook> Read,
    Func<Stream, Task<PerclWebhook>> ReadAsync,
    Func<string, JsonSerializerOptions?, PerclWebhook?> Deserialize)
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    };

    public static IReadOnlyList<WebhookKind> All { get; } =
    [
        .. typeof(PerclWebhook).Assembly.GetExportedTypes()
            .Where(type => type.IsSubclassOf(typeof(PerclWebhook)) && NameOf(type) is not null)
            .Select(type => (WebhookKind)typeof(WebhookKind)
                .GetMethod(nameof(Of), BindingFlags.Static | BindingFlags.NonPublic)!
                .MakeGenericMethod(type)
                .Invoke(null, null)!),
    ];

    public static TheoryData<string> Names => new(All.Select(kind => kind.Name));

    public static WebhookKind Named(string name) => All.Single(kind => kind.Name == name);

    public PerclWebhook ReadText(string json) => Read(Encoding.UTF8.GetBytes(json));

    /// <summary>Writes a webhook by its own type, so that no field of the record is left out.</summary>
    public static string Write(PerclWebhook webhook, JsonSerializerOptions? options = null) =>
        JsonSerializer.Serialize(webhook, webhook.GetType(), options);

    /// <summary>The constant <c>Name</c> of a record; null where it has none.</summary>
    internal static string? NameOf(Type type) => (string?)type.GetField("Name")?.GetRawConstantValue();

    /// <summary>What the reference says about the webhook; a test of its own says so where it says nothing.</summary>
    internal DocumentedWebhook Documented => DocumentedOf(Name);

    private static WebhookKind Of<TWebhook>()
        where TWebhook : PerclWebhook
    {
        var name = NameOf(typeof(TWebhook))!;
        return new(
            name,
            typeof(TWebhook),
            JsonSerializer.Serialize(DocumentedOf(name).Sample, Indented),
            body => PerclWebhook.Read<TWebhook>(body),
            async stream => await PerclWebhook.ReadAsync<TWebhook>(stream),
            (json, options) => JsonSerializer.Deserialize<TWebhook>(json, options));
    }

    private static DocumentedWebhook DocumentedOf(string name) =>
        WebhookReference.Instance.Webhooks.SingleOrDefault(webhook => webhook.RequestType == name)
        ?? new(name, [], [], JsonSerializer.SerializeToElement(new { }));
}
