using System.Runtime.Serialization;

namespace Percl;

/// <summary>
/// Specifies the type of <see cref="GetSpeech.GrammarFile"/>. See
/// <see href="https://docs.freeclimb.com/reference/getspeech-1"/>.
/// </summary>
public enum GrammarType
{
    /// <summary>The absolute URL from which FreeClimb loads the grammar.</summary>
    [EnumMember(Value = "URL")]
    Url,

    /// <summary>The name of a built-in grammar: one of <see cref="BuiltInGrammar"/>.</summary>
    [EnumMember(Value = "BUILTIN")]
    BuiltIn,
}
