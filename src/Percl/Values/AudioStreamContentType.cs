namespace Percl;

/// <summary>
/// Provides the known formats of audio for <see cref="AudioStream.ContentType"/>. There may be others.
/// </summary>
public static class AudioStreamContentType
{
    /// <summary>
    /// Linear PCM of 16 bits, 16,000 samples a second: the format that FreeClimb's reference prescribes.
    /// </summary>
    public const string Linear16At16000 = "audio/l16;rate=16000";

    /// <summary>Linear PCM of 16 bits, 8,000 samples a second.</summary>
    public const string Linear16At8000 = "audio/l16;rate=8000";

    /// <summary>Mu-law, 8,000 samples a second.</summary>
    public const string MuLawAt8000 = "audio/mulaw;rate=8000";
}
