namespace Percl.Webhooks;

/// <summary>
/// Represents the webhook that reports that a participant joined a conference. <see cref="CallWebhook.CallId"/> is the
/// participant's call. FreeClimb sends the webhook to the <c>notificationUrl</c> of AddToConference; an answer is
/// ignored. See
/// <see href="https://docs.freeclimb.com/reference/addtoconferencenotification">addToConferenceNotification</see>.
/// </summary>
/// <remarks>Some sources give this webhook no <see cref="ConferenceStateWebhook.Status"/> and no recording.</remarks>
[PerclWebhook("addToConferenceNotification")]
public sealed partial record AddToConferenceNotificationWebhook : ConferenceStateWebhook;
