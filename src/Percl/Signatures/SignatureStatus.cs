namespace Percl.Signatures;

/// <summary>
/// What the check of a webhook's signature found. Everything but <see cref="Valid"/> is a refusal.
/// </summary>
/// <remarks>
/// The statuses say what to look for when genuine requests are refused. They are for the application's own log; the
/// sender of a refused request should learn no more than that it was refused. A request with several faults has the
/// status that stands first here. See
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
    /// The header has more than <see cref="WebhookSignatureVerifier.MaxHeaderLength"/> characters; it has not been
    /// read.
    /// </summary>
    HeaderTooLong,

    /// <summary>The header has no <c>t</c>, the time of signing.</summary>
    TimestampMissing,

    /// <summary>
    /// The header has more than one <c>t</c>, so that it is open which of them counts. Also what a request gives whose
    /// header was sent twice.
    /// </summary>
    TimestampRepeated,

    /// <summary>The <c>t</c> is not 1 to 18 ASCII digits.</summary>
    TimestampMalformed,

    /// <summary>The header has no <c>v1</c>, the signature.</summary>
    SignatureMissing,

    /// <summary>No <c>v1</c> of the header is 64 hexadecimal digits.</summary>
    SignatureMalformed,

    /// <summary>
    /// The header says that the request was signed longer ago than the tolerance allows: it was held up or is replayed,
    /// or the clock here is fast.
    /// </summary>
    TooOld,

    /// <summary>
    /// The header says that the request was signed further in the future than the tolerance allows, for example because
    /// the clock here is slow.
    /// </summary>
    TooNew,

    /// <summary>
    /// No signature matches: the body is not the one that was signed, byte for byte, or it was signed with another
    /// secret.
    /// </summary>
    NoMatch,

    /// <summary>
    /// No signature matches, and the body had fewer bytes left than its <c>Content-Length</c> says: something has read
    /// it before the check. The check of ASP.NET Core finds this; <see cref="WebhookSignatureVerifier.Verify"/>, which
    /// is given the body, never does.
    /// </summary>
    BodyConsumed,
}
