using System.Text;
using System.Text.Json;
using Percl.Webhooks;

namespace Percl.Tests.Webhooks;

/// <summary>
/// One webhook of the library, for tests that treat all alike: its sample body and the ways to read it.
/// </summary>
/// <param name="Name">The requestType.</param>
/// <param name="Sample">The sample body.</param>
/// <param name="Read">Reads a body with the library's own reader.</param>
/// <param name="Deserialize">Reads a body with System.Text.Json and the options given.</param>
public sealed record WebhookKind(
    string Name,
    string Sample,
    Func<byte[], PerclWebhook> Read,
    Func<string, JsonSerializerOptions?, PerclWebhook?> Deserialize)
{
    public static IReadOnlyList<WebhookKind> All { get; } =
    [
        Of<InboundCallWebhook>("inboundCall", SampleBodies.InboundCall),
        Of<CreateConferenceWebhook>("createConference", SampleBodies.CreateConference),
        Of<ConferenceStatusWebhook>("conferenceStatus", SampleBodies.ConferenceStatus),
        Of<ConferenceRecordingStatusWebhook>("conferenceRecordingStatus", SampleBodies.ConferenceRecordingStatus),
        Of<LeaveConferenceWebhook>("leaveConference", SampleBodies.LeaveConference),
    ];

    public static TheoryData<string> Names => new(All.Select(kind => kind.Name));

    public static WebhookKind Named(string name) => All.Single(kind => kind.Name == name);

    public PerclWebhook ReadText(string json) => Read(Encoding.UTF8.GetBytes(json));

    /// <summary>Writes a webhook by its own type, so that no field of the record is left out.</summary>
    public static string Write(PerclWebhook webhook, JsonSerializerOptions? options = null) =>
        JsonSerializer.Serialize(webhook, webhook.GetType(), options);

    private static WebhookKind Of<TWebhook>(string name, string sample)
        where TWebhook : PerclWebhook =>
        new(
            name,
            sample,
            body => PerclWebhook.Read<TWebhook>(body),
            (json, options) => JsonSerializer.Deserialize<TWebhook>(json, options));
}
