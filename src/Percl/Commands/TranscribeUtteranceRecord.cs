using System.ComponentModel.DataAnnotations;
using Percl.Declarations;

namespace Percl;

/// <summary>
/// How a <see cref="TranscribeUtterance"/> records the caller. All of it is optional.
/// See <see href="https://docs.freeclimb.com/reference/transcribeutterance"/>.
/// </summary>
/// <remarks>The names, ranges and defaults of its members are those of FreeClimb's OpenAPI description.</remarks>
[PerclObject]
public sealed partial record TranscribeUtteranceRecord
{
    /// <summary>Whether the recording is kept; otherwise the webhook tells of none. Default: false.</summary>
    public bool? SaveRecording { get; init; }

    /// <summary>How long the caller is recorded, in seconds: 1 to 60. Default: 60.</summary>
    /// <remarks>Other texts of FreeClimb name 25 as the largest.</remarks>
    [Range(1, 60)]
    [Duration(DurationUnit.Seconds)]
    public int? MaxLengthSec { get; init; }

    /// <summary>
    /// How much silence ends the recording, in milliseconds: 1 to 3,000. The default is not documented.
    /// </summary>
    [Range(1, 3000)]
    [Duration(DurationUnit.Milliseconds)]
    public int? RcrdTerminationSilenceTimeMs { get; init; }
}
