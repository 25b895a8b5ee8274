using Percl.Signatures;

namespace Percl.AspNetCore;

/// <summary>Options as they were when they were read: nobody changes them while a request is answered.</summary>
internal sealed class PerclSettings(PerclOptions options, TimeProvider? clock)
{
    public int MaxBodySize { get; } = options.MaxBodySize;

    public PublicBase PublicBase { get; } = new(options);

    /// <summary>Gets what checks signatures; null where there is no secret.</summary>
    public WebhookSignatureVerifier? Verifier { get; } = options.SigningSecrets is []
        ? null
        : new(options.SigningSecrets, options.SignatureTolerance, clock);
}
