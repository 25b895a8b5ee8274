namespace Percl.Signatures;

/// <summary>
/// Represents the result of <see cref="WebhookSignatureVerifier.Verify"/>. The default value is not valid.
/// </summary>
/// <remarks>
/// See <see href="https://docs.freeclimb.com/docs/verifying-request-signatures">Verifying Request Signatures</see>.
/// </remarks>
public readonly record struct SignatureResult
{
    internal SignatureResult(SignatureStatus status, int? secretIndex = null)
    {
        Status = status;
        SecretIndex = secretIndex;
    }

    /// <summary>Gets the reason why the request is refused, or <see cref="SignatureStatus.Valid"/>.</summary>
    public SignatureStatus Status { get; }

    /// <summary>
    /// Gets a value that indicates whether the request is genuine. If it is not, no part of the request can be trusted.
    /// </summary>
    public bool IsValid => Status is SignatureStatus.Valid;

    /// <summary>
    /// Gets the zero-based index of the first of the verifier's secrets that the request was signed with; null if the
    /// request is not valid. When the index is never that of an old secret, remove the old secret.
    /// </summary>
    public int? SecretIndex { get; }
}
