using System.Buffers;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Percl.Signatures;

namespace Percl.AspNetCore;

/// <summary>
/// Lets requests pass that FreeClimb has signed, and in Development, where the options allow it, local ones. The
/// response to any other request reveals only the refusal.
/// </summary>
internal sealed class SignatureGate(
    ReloadedSettings settings, ReloadedSettings application, PerclMetrics metrics, ILogger<SignatureGate> logger)
{
    private const string Consumed =
        ": of the body that its Content-Length tells, not all was left to be checked. Something has read or changed "
        + "it; move the check in front of that.";

    public async Task InvokeAsync(HttpContext http, RequestDelegate next)
    {
        if (await IsGenuineAsync(http).ConfigureAwait(false))
        {
            await next(http).ConfigureAwait(false);
        }
    }

    /// <summary>Determines whether a request is genuine. If not, the refusal has been sent.</summary>
    private async ValueTask<bool> IsGenuineAsync(HttpContext http)
    {
        // The middleware and the endpoint may both require the check, and an error page requires it again.
        var request = SignedRequest.Of(http);
        if (request.IsCheckedBy(this, out var refusal))
        {
            SignedBody.Of(http)?.Rewind(http);
        }
        else
        {
            refusal = await CheckAsync(http).ConfigureAwait(false);
            request.Remember(this, refusal);
        }

        if (refusal is { } status && !http.Response.HasStarted)
        {
            http.Response.StatusCode = status;
        }

        return refusal is null;
    }

    /// <summary>
    /// Returns the status of a refusal; null for a request that may pass. If its signature was checked, it has a
    /// <see cref="SignedBody"/>.
    /// </summary>
    private async ValueTask<int?> CheckAsync(HttpContext http)
    {
        try
        {
            var now = settings.Current;
            string? header = http.Request.Headers[WebhookSignatureVerifier.HeaderName];

            // Before the body is received: a request with an invalid header does not occupy the server.
            var status = now.Verifier?.CheckHeader(header)
                ?? (header is null ? SignatureStatus.HeaderMissing : SignatureStatus.NoMatch);
            if (status is not SignatureStatus.NotVerified)
            {
                return MayBeUnsigned(http) ? LetInWhereLocal(http, status) : Refuse(http, status);
            }

            return SignedBody.Of(http) is { } body
                ? Check(http, now, header, new(body.Bytes), isReceived: false)
                : await ReceiveAsync(http, now, header).ConfigureAwait(false);
        }
        catch (BadHttpRequestException exception) when (!http.IsLeftBy(exception))
        {
            PerclLog.BadRequest(
                logger, http.Request.Method, PerclLog.PathOf(http), exception.StatusCode, exception.Message);
            Count(http, WebhookOutcome.Refused);
            return exception.StatusCode;
        }
        catch (IOException)
        {
            // The connection was reset. The token of the request may be cancelled only later.
            NotAnswered(http, WebhookOutcome.ClientGone);
            return StatusCodes.Status499ClientClosedRequest;
        }
        catch (OperationCanceledException exception) when (http.OutcomeOf(exception) is { } ended)
        {
            NotAnswered(http, ended);
            throw;
        }
    }

    // A request with a signature is checked, whoever sends it.
    private bool MayBeUnsigned(HttpContext http) =>
        application.Current.AllowUnsignedLocalRequests
        && !http.Request.Headers.ContainsKey(WebhookSignatureVerifier.HeaderName);

    private int? LetInWhereLocal(HttpContext http, SignatureStatus status)
    {
        if (LocalRequest.FindForeign(http) is { } foreign)
        {
            return Refuse(http, status, $"; it does not count as local because of {foreign}");
        }

        PerclLog.UnsignedAccepted(logger, http.Request.Method, PerclLog.PathOf(http));
        return null;
    }

    private async ValueTask<int?> ReceiveAsync(HttpContext http, PerclSettings now, string? header)
    {
        var reader = http.Request.BodyReader;
        if (await RequestBody.ReadAsync(http.Request, now.MaxBodySize).ConfigureAwait(false) is not { } body)
        {
            return RefuseAsTooLong(http, now);
        }

        try
        {
            return Check(http, now, header, body, isReceived: true);
        }
        finally
        {
            reader.AdvanceTo(body.End);
        }
    }

    private int? Check(
        HttpContext http, PerclSettings now, string? header, in ReadOnlySequence<byte> body, bool isReceived)
    {
        if (body.Length > now.MaxBodySize)
        {
            return RefuseAsTooLong(http, now);
        }

        using var whole = new WholeBytes(body);
        var result = now.Verifier!.Verify(header, whole.Span);
        if (!result.IsValid)
        {
            var isConsumed = result.Status is SignatureStatus.NoMatch && http.Request.ContentLength > body.Length;
            return isConsumed
                ? Refuse(http, SignatureStatus.BodyConsumed, Consumed)
                : Refuse(http, result.Status, body.IsEmpty ? ": the body is empty" : "");
        }

        if (logger.IsEnabled(LogLevel.Debug))
        {
            PerclLog.SignatureAccepted(logger, http.Request.Method, PerclLog.PathOf(http), result.SecretIndex);
        }

        if (isReceived)
        {
            SignedBody.Put(http, body);
        }

        return null;
    }

    private int Refuse(HttpContext http, SignatureStatus status, string hint = "")
    {
        PerclLog.SignatureRefused(logger, http.Request.Method, PerclLog.PathOf(http), status, hint);
        metrics.SignatureRefused(status);
        Count(http, WebhookOutcome.SignatureRefused);
        return StatusCodes.Status401Unauthorized;
    }

    private int RefuseAsTooLong(HttpContext http, PerclSettings now)
    {
        PerclLog.TooLong(logger, http.Request.Method, PerclLog.PathOf(http), now.MaxBodySize);
        Count(http, WebhookOutcome.TooLong);
        return StatusCodes.Status413PayloadTooLarge;
    }

    private void NotAnswered(HttpContext http, string outcome)
    {
        PerclLog.NotAnswered(logger, http, outcome);
        Count(http, outcome);
    }

    // A request that is refused here never reaches an endpoint, which counts all others.
    private void Count(HttpContext http, string outcome)
    {
        var name = WebhookName.Expected(http);
        metrics.Webhook(name, outcome);
        RequestActivity.Of(http)?.SetTag(PerclTelemetry.WebhookTag, name).SetTag(PerclTelemetry.OutcomeTag, outcome);
    }
}
