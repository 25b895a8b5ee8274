using System.Runtime.Serialization;

namespace Percl;

/// <summary>
/// Specifies the engine that turns text into speech. See <see href="https://docs.freeclimb.com/docs/freeclimb-tts"/>.
/// </summary>
public enum SayEngineName
{
    /// <summary>FreeClimb's standard voices. The text is at most 4,096 bytes.</summary>
    [EnumMember(Value = "freeclimb.standard")]
    FreeClimbStandard,

    /// <summary>FreeClimb's neural voices. The text is at most 256 characters.</summary>
    [EnumMember(Value = "freeclimb.neural")]
    FreeClimbNeural,

    /// <summary>
    /// The voices of ElevenLabs, which FreeClimb's reference marks as in development. The text is at most 4,096 bytes.
    /// </summary>
    [EnumMember(Value = "ElevenLabs")]
    ElevenLabs,
}
