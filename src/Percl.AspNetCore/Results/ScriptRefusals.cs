using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Percl.AspNetCore;

/// <summary>Answers a request whose script was refused.</summary>
internal sealed class ScriptRefusals(ILogger<ScriptRefusals> logger)
{
    /// <summary>Logs the refusal, and answers with problem details.</summary>
    public Task AnswerAsync(HttpContext http, PerclException exception)
    {
        // Not the exception: its message shows the value, which a caller may have said or keyed in.
        PerclLog.ScriptRefused(
            logger, PerclLog.PathOf(http), exception.Script?.Name,
            exception.RuleId, exception.Path, exception.HelpLink);
        return Problem.WriteAsync(
            http,
            StatusCodes.Status500InternalServerError,
            "The script of the answer was refused.",
            // Types, rules and paths are the application's words, which its answers would show as well.
            $"{(exception.Script is { } script ? $"The script {script.Name}" : "The script")} breaks the rule "
            + $"{exception.RuleId} at {exception.Path}. The log has more.");
    }
}
