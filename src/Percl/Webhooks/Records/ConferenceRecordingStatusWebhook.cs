namespace Percl.Webhooks;

/// <summary>
/// Represents the webhook that reports that the recording of a conference has been processed and can be fetched.
/// FreeClimb sends the webhook to the conference's <c>statusCallbackUrl</c>, in addition to
/// <see cref="ConferenceStatusWebhook"/>; an answer is ignored. See
/// <see href="https://docs.freeclimb.com/reference/conferencerecordingstatus">conferenceRecordingStatus</see>.
/// </summary>
[PerclWebhook("conferenceRecordingStatus")]
public sealed partial record ConferenceRecordingStatusWebhook : ConferenceStateWebhook;
