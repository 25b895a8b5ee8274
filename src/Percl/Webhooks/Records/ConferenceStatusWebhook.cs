namespace Percl.Webhooks;

/// <summary>
/// Represents the webhook that reports that a conference changed its state. FreeClimb sends the webhook to the
/// conference's <c>statusCallbackUrl</c>; an answer is ignored. See
/// <see href="https://docs.freeclimb.com/reference/conferencestatus">conferenceStatus</see>.
/// </summary>
/// <remarks>
/// A conference that is terminated while a participant is in it sends two of these webhooks: first
/// <see cref="ConferenceStatus.Empty"/>, then <see cref="ConferenceStatus.Terminated"/>.
/// </remarks>
[PerclWebhook("conferenceStatus")]
public sealed partial record ConferenceStatusWebhook : ConferenceStateWebhook;
