using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Percl.Webhooks;

namespace Percl.AspNetCore;

/// <summary>Answers with a fallback script where a handler, its script or its time limit has failed.</summary>
internal sealed class FallbackSender(
    SettingsByName settings,
    PerclMetrics metrics,
    ILogger<FallbackSender> logger,
    IWebHostEnvironment? environment = null)
{
    private readonly ReloadedSettings _settings = settings.Default;

    private readonly bool _isDevelopment = environment?.IsDevelopment() ?? false;

    /// <summary>Returns the answer that a fallback can replace.</summary>
    /// <returns>
    /// The answer; null where there is no fallback, where nobody waits for one, where part of another answer has been
    /// written, or where the handler refused the request deliberately with a status.
    /// </returns>
    public FailedAnswer? Find(HttpContext http, PerclWebhook? webhook, Exception exception) =>
        OutcomeOf(http, exception) is { } outcome
        && IsUnwritten(http.Response)
        && (http.GetEndpoint()?.Metadata.GetMetadata<Fallback>() ?? _settings.Current.Fallback) is { } fallback
            ? new(outcome, fallback, new(http, webhook, exception))
            : null;

    /// <summary>Sends the fallback script.</summary>
    /// <returns>
    /// The length of the script in bytes; null where it could not be sent. The failure is then left to the caller.
    /// </returns>
    public async ValueTask<long?> SendAsync(FailedAnswer failed)
    {
        var http = failed.Failure.HttpContext;
        var size = await TrySendAsync(failed, http).ConfigureAwait(false);
        var result = size is null ? FallbackResult.Failed : FallbackResult.Sent;
        metrics.Fallback(WebhookName.Expected(http), failed.Outcome, result);
        RequestActivity.Of(http)?.SetTag(PerclTelemetry.FallbackTag, result);
        return size;
    }

    private static string? OutcomeOf(HttpContext http, Exception exception) => exception switch
    {
        BadHttpRequestException => null,
        _ when http.IsClientGone() => null,
        PerclException => WebhookOutcome.ScriptRefused,
        _ => http.OutcomeOf(exception) ?? WebhookOutcome.Failed,
    };

    private static bool IsUnwritten(HttpResponse response) =>
        !response.HasStarted && response.BodyWriter is not { CanGetUnflushedBytes: true, UnflushedBytes: > 0 };

    private async ValueTask<long?> TrySendAsync(FailedAnswer failed, HttpContext http)
    {
        try
        {
            var script = failed.Fallback.ScriptFor(failed.Failure);
            if (!IsUnwritten(http.Response))
            {
                throw new InvalidOperationException("The fallback has written to the response itself.");
            }

            http.Response.ContentLength = null;
            var size = await PerclResponse.WriteAsync(http.Response, script, CancellationToken.None)
                .ConfigureAwait(false);
            if (size is not null)
            {
                LogCause(http, failed);
                PerclLog.FallbackSent(logger, http.Request.Method, PerclLog.PathOf(http));
            }

            return size;
        }
        catch (Exception exception)
        {
            PerclLog.FallbackFailed(
                logger, http.Request.Method, PerclLog.PathOf(http), ExceptionText.Of(exception, _isDevelopment));
            return null;
        }
    }

    // Nobody else does it: the exception ends here.
    private void LogCause(HttpContext http, FailedAnswer failed)
    {
        if (failed.Failure.Exception is PerclException refusal)
        {
            PerclLog.ScriptRefused(logger, http, refusal);
        }
        else if (failed.Outcome is WebhookOutcome.TimedOut)
        {
            PerclLog.NotAnswered(logger, http, failed.Outcome);
        }
        else
        {
            PerclLog.HandlerFailed(
                logger,
                http.Request.Method,
                PerclLog.PathOf(http),
                ExceptionText.Of(failed.Failure.Exception, _isDevelopment));
        }
    }
}
