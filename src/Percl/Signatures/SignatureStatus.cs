namespace Percl.Signatures;

/// <summary>
/// Specifies the result of the check of a webhook's signature. Every status except <see cref="Valid"/> is a refusal.
/// </summary>
/// <remarks>
/// The statuses help to find the cause when genuine requests are refused. They are for the application's own log; the
/// sender of a refused request should learn only that the request was refused. A request with several faults has the
/// status that is first in this list. See
/// <see href="https://docs.freeclimb.com/docs/verifying-request-signatures">Verifying Request Signatures</see>.
/// </remarks>
public enum SignatureStatus
{
    /// <summary>Nothing has been checked: the status of a default <see cref="SignatureResult"/>.</summary>
    NotVerified,

    /// <summary>
    /// The request is genuine: it was signed with one of the secrets, over exactly this body, and recently.
    /// </summary>
    Valid,

    /// <summary>The header is absent, empty or blank.</summary>
    HeaderMissing,

    /// <summary>
    /// The header has more than <see cref="WebhookSignatureVerifier.MaxHeaderLength"/> characters and has not been
    /// read.
    /// </summary>
    HeaderTooLong,

    /// <summary>The header has no <c>t</c>, the time of signing.</summary>
    TimestampMissing,

    /// <summary>
    /// The header has more than one <c>t</c>, so that the time of signing is ambiguous. A request whose header was sent
    /// twice has this status too.
    /// </summary>
    TimestampRepeated,

    /// <summary>The <c>t</c> is not 1 to 18 ASCII digits.</summary>
    TimestampMalformed,

    /// <summary>The header has no <c>v1</c>, the signature.</summary>
    SignatureMissing,

    /// <summary>No <c>v1</c> of the header is 64 hexadecimal digits.</summary>
    SignatureMalformed,

    /// <summary>
    /// By the header, the request was signed longer ago than the tolerance allows: the request was delayed or is
    /// replayed, or the local clock is fast.
    /// </summary>
    TooOld,

    /// <summary>
    /// By the header, the request was signed further in the future than the tolerance allows, for example because the
    /// local clock is slow.
    /// </summary>
    TooNew,

    /// <summary>
    /// No signature matches: the body differs from the signed body, byte for byte, or the request was signed with
    /// another secret.
    /// </summary>
    NoMatch,

    /// <summary>
    /// No signature matches, and the body had fewer bytes left than its <c>Content-Length</c>: other code has read it
    /// before the check. Only the check of ASP.NET Core reports this status;
    /// <see cref="WebhookSignatureVerifier.Verify"/>, which receives the body, never does.
    /// </summary>
    BodyConsumed,
}
