using System.Text.Json.Serialization;

namespace Percl.Webhooks;

/// <summary>How the webhooks are read, worked out at compile time: no reflection, so that trimming is safe.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(AddToConferenceNotificationWebhook))]
[JsonSerializable(typeof(AddToQueueNotificationWebhook))]
[JsonSerializable(typeof(AudioStreamWebhook))]
[JsonSerializable(typeof(CallControlWebhook))]
[JsonSerializable(typeof(CallStatusWebhook))]
[JsonSerializable(typeof(ConferenceRecordingStatusWebhook))]
[JsonSerializable(typeof(ConferenceStatusWebhook))]
[JsonSerializable(typeof(CreateConferenceWebhook))]
[JsonSerializable(typeof(DequeueWebhook))]
[JsonSerializable(typeof(GetDigitsWebhook))]
[JsonSerializable(typeof(GetSpeechWebhook))]
[JsonSerializable(typeof(InboundCallWebhook))]
[JsonSerializable(typeof(LeaveConferenceWebhook))]
[JsonSerializable(typeof(MachineDetectedWebhook))]
[JsonSerializable(typeof(MessageDeliveryWebhook))]
[JsonSerializable(typeof(MessageStatusWebhook))]
[JsonSerializable(typeof(OutDialApiConnectWebhook))]
[JsonSerializable(typeof(OutDialConnectWebhook))]
[JsonSerializable(typeof(OutDialStartWebhook))]
[JsonSerializable(typeof(QueueWaitWebhook))]
[JsonSerializable(typeof(RecordWebhook))]
[JsonSerializable(typeof(RedirectWebhook))]
[JsonSerializable(typeof(RemoveFromQueueNotificationWebhook))]
[JsonSerializable(typeof(TranscribeWebhook))]
[JsonSerializable(typeof(UnknownWebhook))]
[JsonSerializable(typeof(WebhookHead))]
internal sealed partial class WebhookJsonContext : JsonSerializerContext;
