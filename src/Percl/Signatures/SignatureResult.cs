namespace Percl.Signatures;

/// <summary>
/// What <see cref="WebhookSignatureVerifier.Verify"/> found. The default value is not valid.
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

    /// <summary>Why the request is refused, or <see cref="SignatureStatus.Valid"/>.</summary>
    public SignatureStatus Status { get; }

    /// <summary>Whether the request is genuine. If not, no part of it can be trusted.</summary>
    public bool IsValid => Status is SignatureStatus.Valid;

    /// <summary>
    /// The place, counted from 0, of the first of the verifier's secrets that the request was signed with; null if it
    /// is not valid. Once it is never that of an old secret, that secret can go.
    /// </summary>
    public int? SecretIndex { get; }
}
