using System.ComponentModel.DataAnnotations;

namespace Percl;

/// <summary>Speaks a text. May be nested in prompts.</summary>
/// <remarks>
/// Not while the call is in a conference. It always clears the keys that the caller has pressed ahead.
/// See <see href="https://docs.freeclimb.com/reference/say"/>.
/// </remarks>
[PerclCommand]
public sealed partial record Say : IPromptCommand
{
    /// <summary>
    /// The text, at most 4,096 bytes. An empty text makes FreeClimb skip the command.
    /// </summary>
    [Required(AllowEmptyStrings = true)]
    public required string Text { get; init; }

    /// <summary>The language of the text, for example <c>en-GB</c>. Default: <c>en-US</c>.</summary>
    public string? Language { get; init; }

    /// <summary>How often the text is spoken, 0 or more; 0 repeats it until the caller hangs up. Default: 1.</summary>
    public int? Loop { get; init; }

    /// <summary>Whether the text is kept out of the logs. The default is not documented.</summary>
    public bool? PrivacyMode { get; init; }
}
