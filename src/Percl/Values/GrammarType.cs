using System.Runtime.Serialization;

namespace Percl;

/// <summary>
/// What <see cref="GetSpeech.GrammarFile"/> is. See <see href="https://docs.freeclimb.com/reference/getspeech-1"/>.
/// </summary>
public enum GrammarType
{
    /// <summary>The absolute URL from which FreeClimb loads the grammar.</summary>
    [EnumMember(Value = "URL")]
    Url,

    /// <summary>The name of a grammar that FreeClimb has: one of <see cref="BuiltInGrammar"/>.</summary>
    [EnumMember(Value = "BUILTIN")]
    BuiltIn,
}
