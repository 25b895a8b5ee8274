using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Percl.Signatures;

namespace Percl.AspNetCore;

/// <summary>
/// Defines the log messages. None contains a value of a script or anything a caller said or keyed in.
/// </summary>
internal static partial class PerclLog
{
    // Limits how much a sender can write into the log.
    private const int LongestShown = 64;

    [LoggerMessage(1, LogLevel.Warning, "POST {Path} was refused: its body is no webhook. {Reason}")]
    public static partial void Malformed(ILogger logger, string path, string reason);

    [LoggerMessage(2, LogLevel.Warning, "{Method} {Path} was refused: its body has more than {Limit} bytes")]
    public static partial void TooLong(ILogger logger, string method, string path, int limit);

    [LoggerMessage(3, LogLevel.Error,
        "POST {Path} was not answered: the script {Script} breaks the rule {Rule} at {Place}, see {Page}")]
    public static partial void ScriptRefused(
        ILogger logger, string path, string? script, string rule, string place, string? page);

    [LoggerMessage(4, LogLevel.Warning, "{Method} {Path} was refused: its signature is not valid, {Reason}{Hint}")]
    public static partial void SignatureRefused(
        ILogger logger, string method, string path, SignatureStatus reason, string hint);

    [LoggerMessage(5, LogLevel.Debug, "{Method} {Path} is signed with the secret at index {Secret}")]
    public static partial void SignatureAccepted(ILogger logger, string method, string path, int? secret);

    [LoggerMessage(6, LogLevel.Warning, "POST {Path} got the webhook '{RequestType}' instead of '{Expected}'")]
    public static partial void OtherWebhook(ILogger logger, string path, string requestType, string expected);

    [LoggerMessage(7, LogLevel.Debug, "{Method} {Path} was not answered: the client has gone")]
    public static partial void ClientGone(ILogger logger, string method, string path);

    [LoggerMessage(8, LogLevel.Warning, "{Method} {Path} was refused with status {Status}. {Reason}")]
    public static partial void BadRequest(ILogger logger, string method, string path, int status, string reason);

    [LoggerMessage(9, LogLevel.Warning, "POST {Path} was refused with status {Status} by its handler")]
    public static partial void RefusedByHandler(ILogger logger, string path, int status);

    [LoggerMessage(10, LogLevel.Debug, "{Method} {Path} was not answered: its time was over")]
    public static partial void TimedOut(ILogger logger, string method, string path);

    [LoggerMessage(11, LogLevel.Error,
        "'{Section}' has changed but is not valid: what was valid before stays. {Reason}")]
    public static partial void SettingsRefused(ILogger logger, string section, string reason);

    [LoggerMessage(12, LogLevel.Error,
        "'{Section}' has changed and has no signing secret any more: each request that needs a signature is refused")]
    public static partial void SecretsGone(ILogger logger, string section);

    [LoggerMessage(13, LogLevel.Error, "The handler of {Method} {Path} failed: {Failure}")]
    public static partial void HandlerFailed(ILogger logger, string method, string path, string failure);

    [LoggerMessage(14, LogLevel.Warning, "{Method} {Path} was answered with the fallback script")]
    public static partial void FallbackSent(ILogger logger, string method, string path);

    [LoggerMessage(15, LogLevel.Error, "{Method} {Path} was not answered with the fallback script: {Failure}")]
    public static partial void FallbackFailed(ILogger logger, string method, string path, string failure);

    [LoggerMessage(16, LogLevel.Information,
        "{Method} {Path} is not signed but local: the option 'AllowUnsignedLocalRequests' accepts it")]
    public static partial void UnsignedAccepted(ILogger logger, string method, string path);

    /// <summary>Logs that a script was refused.</summary>
    public static void ScriptRefused(ILogger logger, HttpContext http, PerclException refusal) =>

        // Not the exception: its message shows the value, which a caller may have said or keyed in.
        ScriptRefused(
            logger, PathOf(http), refusal.Script?.Name, refusal.RuleId, refusal.Path, refusal.HelpLink);

    /// <summary>Logs at Debug why a request was not answered: the application is not at fault.</summary>
    public static void NotAnswered(ILogger logger, HttpContext http, string outcome)
    {
        if (!logger.IsEnabled(LogLevel.Debug))
        {
            return;
        }

        if (outcome is WebhookOutcome.TimedOut)
        {
            TimedOut(logger, http.Request.Method, PathOf(http));
        }
        else
        {
            ClientGone(logger, http.Request.Method, PathOf(http));
        }
    }

    /// <summary>Returns the path, escaped so that it cannot break a line of the log.</summary>
    public static string PathOf(HttpContext http) => http.Request.Path.ToUriComponent();

    /// <summary>Returns a name that a sender chose, shortened and escaped.</summary>
    public static string Shown(string name) =>
        Uri.EscapeDataString(name.Length <= LongestShown ? name : name[..LongestShown]);
}
