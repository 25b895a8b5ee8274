namespace Percl.Signatures;

/// <summary>Represents the parsed value of a signature header: <c>t=…,v1=…,v1=…</c>.</summary>
internal readonly ref struct SignatureHeader
{
    private readonly ReadOnlySpan<char> _text;

    private SignatureHeader(ReadOnlySpan<char> text)
    {
        _text = text;
        var timestamps = 0;
        var signatures = 0;
        var wellFormedSignatures = 0;
        Span<byte> mac = stackalloc byte[SigningKey.MacLength];

        var entries = new HeaderEntries(text);
        while (entries.MoveNext())
        {
            switch (entries.Name)
            {
                case "t":
                    timestamps++;
                    Timestamp = entries.Value;
                    break;
                case "v1":
                    signatures++;
                    wellFormedSignatures += Hex.TryDecode(entries.Value, mac) ? 1 : 0;
                    break;
            }
        }

        var isTime = UnixSeconds.TryRead(Timestamp, out var signedAt);
        SignedAt = signedAt;
        Problem = (timestamps, isTime, signatures, wellFormedSignatures) switch
        {
            (0, _, _, _) => SignatureStatus.TimestampMissing,
            ( > 1, _, _, _) => SignatureStatus.TimestampRepeated,
            (_, false, _, _) => SignatureStatus.TimestampMalformed,
            (_, _, 0, _) => SignatureStatus.SignatureMissing,
            (_, _, _, 0) => SignatureStatus.SignatureMalformed,
            _ => null,
        };
    }

    /// <summary>Gets the reason why the header is unusable; null if it is usable.</summary>
    public SignatureStatus? Problem { get; }

    /// <summary>Gets the timestamp exactly as in the header, which is the signed form.</summary>
    public ReadOnlySpan<char> Timestamp { get; }

    /// <summary>Gets the timestamp in seconds since 1970-01-01 UTC.</summary>
    public long SignedAt { get; }

    public static SignatureHeader Read(string text) => new(text.AsSpan());

    /// <summary>
    /// Returns a value that indicates whether one of the signatures equals the specified one. The method always
    /// compares all signatures and all of their bytes, so that its duration reveals nothing about the right one.
    /// </summary>
    public bool Holds(ReadOnlySpan<byte> mac)
    {
        var holds = false;
        Span<byte> signature = stackalloc byte[SigningKey.MacLength];

        var entries = new HeaderEntries(_text);
        while (entries.MoveNext())
        {
            if (entries.Name is "v1" && Hex.TryDecode(entries.Value, signature))
            {
                holds |= SigningKey.AreEqual(mac, signature);
            }
        }

        return holds;
    }
}
