namespace Percl.Webhooks;

/// <summary>
/// Represents the webhook that reports that a conference was created. For the <c>actionUrl</c> of CreateConference, the
/// answer is the script that continues the call, typically AddToConference. For its <c>statusCallbackUrl</c>, which may
/// receive this webhook too, an answer is ignored. See
/// <see href="https://docs.freeclimb.com/reference/conferences-1">createConference</see>.
/// </summary>
/// <remarks>
/// <see cref="ConferenceStateWebhook.Status"/> and the recording are sent to the <c>statusCallbackUrl</c> only, if at
/// all.
/// </remarks>
[PerclWebhook("createConference")]
public sealed partial record CreateConferenceWebhook : ConferenceStateWebhook;
