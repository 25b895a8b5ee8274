namespace Percl.Webhooks;

/// <summary>
/// A conference was created. On the <c>actionUrl</c> of CreateConference the answer is the script that goes on with the
/// call, typically AddToConference; on its <c>statusCallbackUrl</c>, which may receive this webhook too, an answer is
/// ignored. See <see href="https://docs.freeclimb.com/reference/conferences-1">createConference</see>.
/// </summary>
/// <remarks>
/// <see cref="ConferenceStateWebhook.Status"/> and the recording are sent to the <c>statusCallbackUrl</c> only, if at
/// all.
/// </remarks>
[PerclWebhook("createConference")]
public sealed partial record CreateConferenceWebhook : ConferenceStateWebhook;
