using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Percl.Webhooks;

namespace Percl.AspNetCore;

/// <summary>Answers a request whose script was refused.</summary>
internal sealed class ScriptRefusals(FallbackSender fallbacks, ILogger<ScriptRefusals> logger)
{
    /// <summary>Answers with the fallback, or else as <see cref="AnswerAsync"/>.</summary>
    public async Task AnswerOtherwiseAsync(HttpContext http, PerclException exception, PerclWebhook? webhook = null)
    {
        if (fallbacks.Find(http, webhook, exception) is not { } failed
            || await fallbacks.SendAsync(failed).ConfigureAwait(false) is null)
        {
            await AnswerAsync(http, exception).ConfigureAwait(false);
        }
    }

    /// <summary>Logs the refusal, and answers with problem details.</summary>
    public Task AnswerAsync(HttpContext http, PerclException exception)
    {
        PerclLog.ScriptRefused(logger, http, exception);
        return Problem.WriteAsync(
            http,
            StatusCodes.Status500InternalServerError,
            "The script of the answer was refused.",
            // Types, rules and paths are the application's words, which its answers would show as well.
            $"{(exception.Script is { } script ? $"The script {script.Name}" : "The script")} breaks the rule "
            + $"{exception.RuleId} at {exception.Path}. The log has more.");
    }
}
