using System.Text.Json.Serialization;

namespace Percl.Webhooks;

/// <summary>How the webhooks are read, worked out at compile time: no reflection, so that trimming is safe.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ConferenceRecordingStatusWebhook))]
[JsonSerializable(typeof(ConferenceStatusWebhook))]
[JsonSerializable(typeof(CreateConferenceWebhook))]
[JsonSerializable(typeof(InboundCallWebhook))]
[JsonSerializable(typeof(LeaveConferenceWebhook))]
internal sealed partial class WebhookJsonContext : JsonSerializerContext;
