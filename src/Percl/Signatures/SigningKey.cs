using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;

namespace Percl.Signatures;

/// <summary>
/// Represents the key of a signing secret, which computes HMAC-SHA256 over timestamp, full stop and body. Several
/// threads may use an instance at the same time.
/// </summary>
internal sealed class SigningKey
{
    /// <summary>The length of a signature in bytes.</summary>
    public const int MacLength = 32;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly byte[] _key;

    // One hash is kept, which is enough for requests that do not overlap. It has a finalizer, so that verifiers need
    // not be disposable.
    private IncrementalHash? _idle;

    private SigningKey(string secret)
    {
        _key = Encoding.UTF8.GetBytes(secret);
    }

    /// <summary>Returns the key of a secret, alone in an array. The exceptions do not show the secret.</summary>
    public static SigningKey[] FromSecret(
        string secret,
        [CallerArgumentExpression(nameof(secret))] string? parameter = null)
    {
        ArgumentNullException.ThrowIfNull(secret, parameter);
        return secret.Length == 0 || char.IsWhiteSpace(secret[0]) || char.IsWhiteSpace(secret[^1])
            ? throw new ArgumentException(
                "A signing secret is empty, or begins or ends with white space.",
                parameter)
            : secret.Any(IsInvisible)
            ? throw new ArgumentException(
                "A signing secret holds a character that nobody sees, such as a byte order mark or a zero-width space.",
                parameter)
            : [new SigningKey(secret)];
    }

    /// <summary>Returns the keys of one or more secrets. The exceptions do not show the secrets.</summary>
    public static SigningKey[] FromSecrets(
        IEnumerable<string> secrets,
        [CallerArgumentExpression(nameof(secrets))] string? parameter = null)
    {
        ArgumentNullException.ThrowIfNull(secrets, parameter);
        SigningKey[] keys = [.. secrets.SelectMany(secret => FromSecret(secret, parameter))];
        return keys is [] ? throw new ArgumentException("There is no signing secret.", parameter) : keys;
    }

    // Invisible characters are never intended: they come with a copied string, or from a file. FreeClimb signs without
    // them.
    private static bool IsInvisible(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    /// <summary>Compares signatures in a time that does not depend on their contents.</summary>
    public static bool AreEqual(ReadOnlySpan<byte> mac, ReadOnlySpan<byte> other) =>
        CryptographicOperations.FixedTimeEquals(mac, other);

    /// <summary>Signs a body.</summary>
    /// <param name="timestamp">At most <see cref="UnixSeconds.MaxDigits"/> ASCII digits.</param>
    /// <param name="body">The body.</param>
    /// <param name="mac">Receives the signature: <see cref="MacLength"/> bytes.</param>
    public void Sign(ReadOnlySpan<char> timestamp, ReadOnlySpan<byte> body, Span<byte> mac)
    {
        Span<byte> prefix = stackalloc byte[UnixSeconds.MaxDigits + 1];
        for (var i = 0; i < timestamp.Length; i++)
        {
            prefix[i] = (byte)timestamp[i];
        }

        prefix[timestamp.Length] = (byte)'.';

        // If the computation throws, the hash is dropped: half a message in it would spoil the next signature.
        var hash = Interlocked.Exchange(ref _idle, null) ?? IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, _key);
        hash.AppendData(prefix[..(timestamp.Length + 1)]);
        hash.AppendData(body);
        hash.GetHashAndReset(mac);
        if (Interlocked.CompareExchange(ref _idle, hash, null) is not null)
        {
            hash.Dispose();
        }
    }
}
