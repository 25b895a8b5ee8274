namespace Percl.Webhooks;

/// <summary>
/// The recording of a conference has been processed and can be fetched. Sent to the conference's
/// <c>statusCallbackUrl</c>, in addition to <see cref="ConferenceStatusWebhook"/>; an answer is ignored. See
/// <see href="https://docs.freeclimb.com/reference/conferencerecordingstatus">conferenceRecordingStatus</see>.
/// </summary>
[PerclWebhook("conferenceRecordingStatus")]
public sealed partial record ConferenceRecordingStatusWebhook : ConferenceStateWebhook;
