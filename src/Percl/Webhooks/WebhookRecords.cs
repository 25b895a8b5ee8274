using System.Collections.Frozen;

namespace Percl.Webhooks;

/// <summary>Which record a webhook is read into.</summary>
internal static class WebhookRecords
{
    private static readonly FrozenDictionary<string, Type> ByRequestType = new Dictionary<string, Type>
    {
        [AddToConferenceNotificationWebhook.Name] = typeof(AddToConferenceNotificationWebhook),
        [AddToQueueNotificationWebhook.Name] = typeof(AddToQueueNotificationWebhook),
        [AudioStreamWebhook.Name] = typeof(AudioStreamWebhook),
        [CallControlWebhook.Name] = typeof(CallControlWebhook),
        [CallStatusWebhook.Name] = typeof(CallStatusWebhook),
        [ConferenceRecordingStatusWebhook.Name] = typeof(ConferenceRecordingStatusWebhook),
        [ConferenceStatusWebhook.Name] = typeof(ConferenceStatusWebhook),
        [CreateConferenceWebhook.Name] = typeof(CreateConferenceWebhook),
        [DequeueWebhook.Name] = typeof(DequeueWebhook),
        [GetDigitsWebhook.Name] = typeof(GetDigitsWebhook),
        [GetSpeechWebhook.Name] = typeof(GetSpeechWebhook),
        [InboundCallWebhook.Name] = typeof(InboundCallWebhook),
        [LeaveConferenceWebhook.Name] = typeof(LeaveConferenceWebhook),
        [MachineDetectedWebhook.Name] = typeof(MachineDetectedWebhook),
        [MessageDeliveryWebhook.Name] = typeof(MessageDeliveryWebhook),
        [MessageStatusWebhook.Name] = typeof(MessageStatusWebhook),
        [OutDialApiConnectWebhook.Name] = typeof(OutDialApiConnectWebhook),
        [OutDialConnectWebhook.Name] = typeof(OutDialConnectWebhook),
        [OutDialStartWebhook.Name] = typeof(OutDialStartWebhook),
        [QueueWaitWebhook.Name] = typeof(QueueWaitWebhook),
        [RecordWebhook.Name] = typeof(RecordWebhook),
        [RedirectWebhook.Name] = typeof(RedirectWebhook),
        [RemoveFromQueueNotificationWebhook.Name] = typeof(RemoveFromQueueNotificationWebhook),
        [TranscribeWebhook.Name] = typeof(TranscribeWebhook),

        // What a list of the names in FreeClimb's API description calls it.
        ["conferenceCallControl"] = typeof(CallControlWebhook),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The record for a request type, in whatever letter case; for one that is not known too.</summary>
    public static Type Find(string? requestType) =>
        requestType is not null && ByRequestType.TryGetValue(requestType, out var record)
            ? record
            : typeof(UnknownWebhook);
}
