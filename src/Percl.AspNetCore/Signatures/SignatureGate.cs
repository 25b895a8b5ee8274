using System.Buffers;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Percl.Signatures;

namespace Percl.AspNetCore;

/// <summary>Lets requests pass that FreeClimb has signed. All others learn no more than that they are refused.</summary>
internal sealed class SignatureGate
{
    private readonly PerclMetrics _metrics;
    private readonly ILogger _logger;
    private readonly int _maxBodySize;
    private readonly WebhookSignatureVerifier _verifier;

    public SignatureGate(
        IOptions<PerclOptions> options, PerclMetrics metrics, ILogger<SignatureGate> logger, IServiceProvider services)
    {
        var settings = options.Value;
        if (settings.SigningSecrets is [])
        {
            throw new InvalidOperationException(
                "Signatures are required, but there is no secret to check them with: set "
                + $"'{PerclOptions.SectionName}:{nameof(PerclOptions.SigningSecrets)}'.");
        }

        _metrics = metrics;
        _logger = logger;
        _maxBodySize = settings.MaxBodySize;
        _verifier = new(settings.SigningSecrets, settings.SignatureTolerance, services.GetService<TimeProvider>());
    }

    public async Task InvokeAsync(HttpContext http, RequestDelegate next)
    {
        // The middleware and the endpoint may both ask for it.
        if (SignedBody.Of(http) is not null)
        {
            await next(http).ConfigureAwait(false);
            return;
        }

        using var body = await CheckAsync(http).ConfigureAwait(false);
        if (body is not null)
        {
            await next(http).ConfigureAwait(false);
        }
    }

    /// <summary>The body of a genuine request; null where the request has been answered with a refusal.</summary>
    private async ValueTask<SignedBody?> CheckAsync(HttpContext http)
    {
        try
        {
            var reader = http.Request.BodyReader;
            if (await RequestBody.ReadAsync(http.Request, _maxBodySize).ConfigureAwait(false) is not { } body)
            {
                PerclLog.TooLong(_logger, http.Request.Method, PerclLog.PathOf(http), _maxBodySize);
                http.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
                return null;
            }

            try
            {
                return IsGenuine(http, body) ? SignedBody.Put(http, body) : null;
            }
            finally
            {
                reader.AdvanceTo(body.End);
            }
        }
        catch (Exception exception) when (http.IsClientGone(exception))
        {
            PerclLog.ClientGone(_logger, PerclLog.PathOf(http));
            http.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
            return null;
        }
        catch (BadHttpRequestException exception)
        {
            PerclLog.BadRequest(_logger, PerclLog.PathOf(http), exception.StatusCode, exception.Message);
            http.Response.StatusCode = exception.StatusCode;
            return null;
        }
    }

    private bool IsGenuine(HttpContext http, in ReadOnlySequence<byte> body)
    {
        using var whole = new WholeBytes(body);
        var result = _verifier.Verify(http.Request.Headers[WebhookSignatureVerifier.HeaderName], whole.Span);
        if (result.IsValid)
        {
            if (_logger.IsEnabled(LogLevel.Debug))
            {
                PerclLog.SignatureAccepted(_logger, http.Request.Method, PerclLog.PathOf(http), result.SecretIndex);
            }

            return true;
        }

        _metrics.SignatureRefused(result.Status);
        PerclLog.SignatureRefused(_logger, http.Request.Method, PerclLog.PathOf(http), result.Status);
        http.Response.StatusCode = StatusCodes.Status401Unauthorized;
        return false;
    }
}
