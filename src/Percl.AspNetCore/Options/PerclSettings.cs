using Percl.Signatures;

namespace Percl.AspNetCore;

/// <summary>Represents a snapshot of the options, which cannot change while a request is answered.</summary>
internal sealed class PerclSettings(PerclOptions options, TimeProvider? clock)
{
    public int MaxBodySize { get; } = options.MaxBodySize;

    public PublicBase PublicBase { get; } = new(options);

    /// <summary>Gets the fallback of the application; null where there is none.</summary>
    public Fallback? Fallback { get; } = options.FindFallback();

    /// <summary>
    /// Gets a value that indicates whether requests from this machine need no signature. Outside of Development the
    /// options are not valid then.
    /// </summary>
    public bool AllowUnsignedLocalRequests { get; } = options.AllowUnsignedLocalRequests;

    /// <summary>Gets the verifier of signatures; null where there is no secret.</summary>
    public WebhookSignatureVerifier? Verifier { get; } = options.SigningSecrets is []
        ? null
        : new(options.SigningSecrets, options.SignatureTolerance, clock);
}
