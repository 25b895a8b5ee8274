namespace Percl.Signatures;

/// <summary>
/// Verifies that requests come from FreeClimb, by the <c>FreeClimb-Signature</c> header that FreeClimb sends with each:
/// <c>t=1700000000,v1=1f1b…</c>.
/// </summary>
/// <remarks>
/// <para>
/// The header contains the time of signing (<c>t</c>, whole seconds since 1970-01-01 UTC) and one signature for each
/// active signing secret of the account (<c>v1</c>, HMAC-SHA256 over time and body, 64 hexadecimal digits). There are
/// two secrets while one is being replaced. Other names in the header are ignored. A malformed signature is ignored
/// where another signature is well-formed. URL, method and other headers are not signed.
/// </para>
/// <para>
/// Answer a refused request with status 401 and use no part of the request. A request that is sent again within the
/// tolerance, including its header, is valid again; where replays matter, the application must detect them.
/// </para>
/// <para>
/// Instances are immutable and thread-safe. Instances do not show their secrets. See
/// <see href="https://docs.freeclimb.com/docs/verifying-request-signatures">Verifying Request Signatures</see>.
/// </para>
/// </remarks>
public sealed class WebhookSignatureVerifier
{
    /// <summary>
    /// The name of the header: <c>FreeClimb-Signature</c>. As with every HTTP header, letter case does not matter.
    /// </summary>
    public const string HeaderName = "FreeClimb-Signature";

    /// <summary>
    /// The length of the longest header that is read, in characters: 4096, enough for 60 signatures. FreeClimb sends at
    /// most two signatures, about 150 characters.
    /// </summary>
    public const int MaxHeaderLength = 4096;

    private static readonly TimeSpan MinTolerance = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan MaxTolerance = TimeSpan.FromDays(1);

    private readonly SigningKey[] _keys;
    private readonly long _toleranceSeconds;
    private readonly TimeProvider _timeProvider;

    /// <summary>
    /// Initializes a new instance for one signing secret, with the <see cref="DefaultTolerance"/> and the clock of the
    /// system.
    /// </summary>
    /// <param name="secret">
    /// The signing secret as the dashboard shows it, with whatever prefix it has, such as <c>sigsec_</c>.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="secret"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="secret"/> is empty, begins or ends with white space, or contains an invisible character.
    /// </exception>
    public WebhookSignatureVerifier(string secret)
        : this(SigningKey.FromSecret(secret), DefaultTolerance, TimeProvider.System)
    {
    }

    /// <summary>Initializes a new instance for one or more signing secrets.</summary>
    /// <param name="secrets">
    /// One or more signing secrets as the dashboard shows them, with whatever prefix they have, such as <c>sigsec_</c>.
    /// A request is genuine when it was signed with any of them. While a secret is being replaced, specify the old one
    /// and the new one. The body is hashed once for each secret.
    /// </param>
    /// <param name="tolerance">
    /// The largest distance of the time of signing from now, in the past or in the future, inclusive; from 1 second to
    /// 1 day. Null for <see cref="DefaultTolerance"/>, 5 minutes. Fractions of a second are ignored, here and in the
    /// clock, because the header has none.
    /// </param>
    /// <param name="timeProvider">The clock; null for that of the system.</param>
    /// <exception cref="ArgumentNullException"><paramref name="secrets"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">
    /// There is no secret, or one is empty, begins or ends with white space, or contains an invisible character.
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

    /// <summary>Gets the default of the largest distance of the time of signing from now: 5 minutes.</summary>
    public static TimeSpan DefaultTolerance { get; } = TimeSpan.FromMinutes(5);

    /// <summary>
    /// Checks whether a request is genuine. The method never throws, regardless of the request. It allocates nothing as
    /// long as calls do not overlap.
    /// </summary>
    /// <param name="header">
    /// The value of the header named <see cref="HeaderName"/>; null if the request has none. If the header was sent
    /// more than once, pass its values joined with commas, as HTTP defines; such requests are refused.
    /// </param>
    /// <param name="body">
    /// The body exactly as it was received: the bytes before they are decoded, parsed or rewritten. May be empty.
    /// </param>
    /// <returns>The result: whether the request is genuine, and if not, the reason.</returns>
    public SignatureResult Verify(string? header, ReadOnlySpan<byte> body) =>
        ProblemOf(header, out var read) is { } problem ? new(problem)
            : SecretOf(read, body) is { } secret ? new(SignatureStatus.Valid, secret)
            : new(SignatureStatus.NoMatch);

    /// <summary>
    /// Checks the header alone. A header that is incomplete, or signed too long ago or in the future, refuses a request
    /// before any of its body is received. The method never throws, regardless of the header.
    /// </summary>
    /// <param name="header">The value of the header, as for <see cref="Verify"/>.</param>
    /// <returns>
    /// The reason why the request is not genuine, regardless of its body; <see cref="SignatureStatus.NotVerified"/>
    /// where only <see cref="Verify"/> can decide.
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
        // Cannot overflow: both have at most 18 digits.
        var age = _timeProvider.GetUtcNow().ToUnixTimeSeconds() - signedAt;
        return age > _toleranceSeconds ? SignatureStatus.TooOld
            : age < -_toleranceSeconds ? SignatureStatus.TooNew
            : null;
    }

    /// <summary>
    /// Tries all keys even after one has matched, because the duration must not reveal which one matched.
    /// </summary>
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
