namespace Percl.Signatures;

/// <summary>
/// Tells requests of FreeClimb from those of anyone else, by the <c>FreeClimb-Signature</c> header that FreeClimb sends
/// with each: <c>t=1700000000,v1=1f1b…</c>.
/// </summary>
/// <remarks>
/// <para>
/// The header holds the time of signing (<c>t</c>, whole seconds since 1970-01-01 UTC) and one signature for each
/// active signing secret of the account (<c>v1</c>, HMAC-SHA256 over time and body, 64 hexadecimal digits). There are
/// two while a secret is being replaced. Other names in the header are skipped, and so is a signature that is malformed
/// where another is not. URL, method and other headers are not signed.
/// </para>
/// <para>
/// A refused request should be answered with status 401 and nothing of it be used. A request that is sent again within
/// the tolerance, header and all, is valid again; where that matters, the application must recognise it.
/// </para>
/// <para>
/// Instances never change; any number of threads may use one at the same time. They do not show their secrets. See
/// <see href="https://docs.freeclimb.com/docs/verifying-request-signatures">Verifying Request Signatures</see>.
/// </para>
/// </remarks>
public sealed class WebhookSignatureVerifier
{
    /// <summary>
    /// Name of the header: <c>FreeClimb-Signature</c>. As with every HTTP header, letter case does not matter.
    /// </summary>
    public const string HeaderName = "FreeClimb-Signature";

    /// <summary>
    /// The longest header that is read, in characters: 4096, room for 60 signatures. FreeClimb sends at most two, about
    /// 150 characters.
    /// </summary>
    public const int MaxHeaderLength = 4096;

    private static readonly TimeSpan MinTolerance = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan MaxTolerance = TimeSpan.FromDays(1);

    private readonly SigningKey[] _keys;
    private readonly long _toleranceSeconds;
    private readonly TimeProvider _timeProvider;

    /// <summary>
    /// Creates a verifier for one signing secret, with the <see cref="DefaultTolerance"/> and the clock of the system.
    /// </summary>
    /// <param name="secret">
    /// The signing secret as the dashboard shows it, with whatever prefix it has, such as <c>sigsec_</c>.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="secret"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="secret"/> is empty, begins or ends with white space, or holds a character that nobody sees.
    /// </exception>
    public WebhookSignatureVerifier(string secret)
        : this(SigningKey.FromSecret(secret), DefaultTolerance, TimeProvider.System)
    {
    }

    /// <summary>Creates a verifier.</summary>
    /// <param name="secrets">
    /// One or more signing secrets as the dashboard shows them, with whatever prefix they have, such as
    /// <c>sigsec_</c>. A request is genuine when it was signed with any of them: while a secret is being replaced, give
    /// the old one and the new one. The body is hashed once for each.
    /// </param>
    /// <param name="tolerance">
    /// How far the time of signing may lie in the past or in the future, the limit included; from 1 second to 1 day.
    /// Null for <see cref="DefaultTolerance"/>, 5 minutes. Fractions of a second do not count, neither here nor in the
    /// clock, because the header has none.
    /// </param>
    /// <param name="timeProvider">The clock; null for that of the system.</param>
    /// <exception cref="ArgumentNullException"><paramref name="secrets"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">
    /// There is no secret, or one is empty, begins or ends with white space, or holds a character that nobody sees.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="tolerance"/> is less than 1 second or more than 1 day.
    /// </exception>
    public WebhookSignatureVerifier(
        IEnumerable<string> secrets,
        TimeSpan? tolerance = null,
        TimeProvider? timeProvider = null)
        : this(SigningKey.FromSecrets(secrets), tolerance ?? DefaultTolerance, timeProvider ?? TimeProvider.System)
    {
    }

    private WebhookSignatureVerifier(SigningKey[] keys, TimeSpan tolerance, TimeProvider timeProvider)
    {
        if (tolerance < MinTolerance || tolerance > MaxTolerance)
        {
            throw new ArgumentOutOfRangeException(
                nameof(tolerance),
                tolerance,
                "The tolerance must be from 1 second to 1 day.");
        }

        _keys = keys;
        _toleranceSeconds = tolerance.Ticks / TimeSpan.TicksPerSecond;
        _timeProvider = timeProvider;
    }

    /// <summary>How far the time of signing may lie from now where nothing else is said: 5 minutes.</summary>
    public static TimeSpan DefaultTolerance { get; } = TimeSpan.FromMinutes(5);

    /// <summary>
    /// Checks whether a request is genuine. Whatever the request holds, this does not throw; it allocates nothing as
    /// long as calls do not overlap.
    /// </summary>
    /// <param name="header">
    /// The value of the header named <see cref="HeaderName"/>; null if the request has none. Where the header was sent
    /// more than once, its values joined with commas, as HTTP has it; they are refused.
    /// </param>
    /// <param name="body">
    /// The body exactly as it was received: the bytes before they are decoded, parsed or written anew. May be empty.
    /// </param>
    /// <returns>Whether the request is genuine, and if not, why.</returns>
    public SignatureResult Verify(string? header, ReadOnlySpan<byte> body) =>
        ProblemOf(header, out var read) is { } problem ? new(problem)
            : SecretOf(read, body) is { } secret ? new(SignatureStatus.Valid, secret)
            : new(SignatureStatus.NoMatch);

    /// <summary>
    /// Checks the header alone: what it lacks, or when it was signed, refuses a request before any of its body is
    /// received. Whatever the header holds, this does not throw.
    /// </summary>
    /// <param name="header">The value of the header, as for <see cref="Verify"/>.</param>
    /// <returns>
    /// Why the request is not genuine, whatever its body; <see cref="SignatureStatus.NotVerified"/> where only
    /// <see cref="Verify"/> can tell.
    /// </returns>
    public SignatureStatus CheckHeader(string? header) => ProblemOf(header, out _) ?? SignatureStatus.NotVerified;

    private SignatureStatus? ProblemOf(string? header, out SignatureHeader read)
    {
        read = default;
        if (string.IsNullOrWhiteSpace(header))
        {
            return SignatureStatus.HeaderMissing;
        }

        if (header.Length > MaxHeaderLength)
        {
            return SignatureStatus.HeaderTooLong;
        }

        read = SignatureHeader.Read(header);
        return read.Problem ?? ProblemOf(read.SignedAt);
    }

    private SignatureStatus? ProblemOf(long signedAt)
    {
        // Cannot overflow: neither has more than 18 digits.
        var age = _timeProvider.GetUtcNow().ToUnixTimeSeconds() - signedAt;
        return age > _toleranceSeconds ? SignatureStatus.TooOld
            : age < -_toleranceSeconds ? SignatureStatus.TooNew
            : null;
    }

    /// <summary>Tries all keys even after one has matched: how long it takes must not tell which one.</summary>
    private int? SecretOf(SignatureHeader header, ReadOnlySpan<byte> body)
    {
        int? first = null;
        Span<byte> mac = stackalloc byte[SigningKey.MacLength];
        for (var i = 0; i < _keys.Length; i++)
        {
            _keys[i].Sign(header.Timestamp, body, mac);
            if (header.Holds(mac))
            {
                first ??= i;
            }
        }

        return first;
    }
}
