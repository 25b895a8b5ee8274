namespace Percl.AspNetCore;

/// <summary>
/// Defines the outcomes of a webhook: the values of the tag <c>percl.outcome</c> of metrics and traces.
/// </summary>
internal static class WebhookOutcome
{
    public const string Answered = "answered";
    public const string Malformed = "malformed";
    public const string TooLong = "too_long";
    public const string Refused = "refused";
    public const string SignatureRefused = "signature_refused";
    public const string ScriptRefused = "script_refused";
    public const string ClientGone = "client_gone";
    public const string TimedOut = "timed_out";
    public const string Failed = "failed";
}
