using System.Text;

namespace Percl.Signatures;

/// <summary>
/// Signs requests as FreeClimb does, for the tests of an application that checks signatures with
/// <see cref="WebhookSignatureVerifier"/>.
/// </summary>
/// <example>
/// <code>
/// request.Headers.Add(
///     WebhookSignatureVerifier.HeaderName,
///     new WebhookSigner(secret).Sign(body, DateTimeOffset.UtcNow));
/// </code>
/// </example>
/// <remarks>
/// Instances are immutable and thread-safe. Instances do not show their secrets. See
/// <see href="https://docs.freeclimb.com/docs/verifying-request-signatures">Verifying Request Signatures</see>.
/// </remarks>
public sealed class WebhookSigner
{
    private readonly SigningKey[] _keys;

    /// <summary>Initializes a new instance with one signing secret.</summary>
    /// <param name="secret">The signing secret.</param>
    /// <exception cref="ArgumentNullException"><paramref name="secret"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="secret"/> is empty, begins or ends with white space, or contains an invisible character.
    /// </exception>
    public WebhookSigner(string secret)
    {
        _keys = SigningKey.FromSecret(secret);
    }

    /// <summary>
    /// Initializes a new instance that signs with each of several secrets, as FreeClimb does while one is being
    /// replaced.
    /// </summary>
    /// <param name="secrets">One or more signing secrets, in the order in which their signatures appear.</param>
    /// <exception cref="ArgumentNullException"><paramref name="secrets"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">
    /// There is no secret, or one is empty, begins or ends with white space, or contains an invisible character.
    /// </exception>
    public WebhookSigner(IEnumerable<string> secrets)
    {
        _keys = SigningKey.FromSecrets(secrets);
    }

    /// <summary>Signs a request.</summary>
    /// <param name="body">The body exactly as it will be sent. May be empty.</param>
    /// <param name="time">
    /// The time of signing, from 1970-01-01 UTC on. Fractions of a second are dropped; the offset is irrelevant.
    /// </param>
    /// <returns>
    /// The value of the header named <see cref="WebhookSignatureVerifier.HeaderName"/>, such as
    /// <c>t=1700000000,v1=1f1b…</c>.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="time"/> is before 1970.</exception>
    public string Sign(ReadOnlySpan<byte> body, DateTimeOffset time)
    {
        var seconds = time.ToUnixTimeSeconds();
        if (seconds < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(time), time, "The time must not be before 1970-01-01 UTC.");
        }

        var timestamp = UnixSeconds.Write(seconds);
        var header = new StringBuilder("t=").Append(timestamp);
        Span<byte> mac = stackalloc byte[SigningKey.MacLength];
        foreach (var key in _keys)
        {
            key.Sign(timestamp.AsSpan(), body, mac);
            header.Append(",v1=").Append(Hex.Encode(mac));
        }

        return header.ToString();
    }
}
