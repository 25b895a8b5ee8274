using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Percl.Declarations;
using Percl.Webhooks;

namespace Percl;

/// <summary>Plays an audio file. The command may be nested in prompts.</summary>
/// <remarks>
/// By the newer page of the reference, the command does not work in a conference; an older page and the reference's
/// guide to conferences allow it there. See <see href="https://docs.freeclimb.com/reference/play"/>.
/// </remarks>
[PerclCommand]
[AllowedInAnswerTo(typeof(QueueWaitWebhook))]
[Removed("conferenceId", "July 2024")]
public sealed partial record Play : IPromptCommand
{
    /// <summary>
    /// Gets the absolute URL of the file: WAV, 8-bit a-law or mu-law, 1,000 to 96,000 samples a second, at most 100 MB.
    /// FreeClimb caches the file for 5 seconds unless the file's Cache-Control header specifies another time. The file
    /// may be a recording that FreeClimb made, but not one made with privacy mode.
    /// </summary>
    /// <remarks>
    /// An older page of the reference also allows 16-bit PCM, and other documents of FreeClimb allow MP3.
    /// </remarks>
    [AudioUrl]
    public required string File { get; init; }

    /// <summary>
    /// Gets the number of times that the file is played, 0 or more; 0 repeats it until the caller hangs up. Default: 1.
    /// </summary>
    /// <remarks>The reference names the default for <see cref="Say.Loop"/> only.</remarks>
    [Range(0, int.MaxValue)]
    [Endless(0)]
    [DefaultValue(1)]
    public int? Loop { get; init; }

    /// <summary>
    /// Gets a value that indicates whether the command is kept out of the logs. The default is not documented.
    /// </summary>
    [Privacy]
    public bool? PrivacyMode { get; init; }
}
