namespace Percl.Webhooks;

/// <summary>
/// A conference changed its state. Sent to the conference's <c>statusCallbackUrl</c>; an answer is ignored. See
/// <see href="https://docs.freeclimb.com/reference/conferencestatus">conferenceStatus</see>.
/// </summary>
/// <remarks>
/// A conference that is terminated while somebody is in it sends two of these: first
/// <see cref="ConferenceStatus.Empty"/>, then <see cref="ConferenceStatus.Terminated"/>.
/// </remarks>
[PerclWebhook("conferenceStatus")]
public sealed partial record ConferenceStatusWebhook : ConferenceStateWebhook;
