using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Percl.Declarations;

namespace Percl;

/// <summary>
/// Describes how a <see cref="TranscribeUtterance"/> records the caller. All members are optional. See
/// <see href="https://docs.freeclimb.com/reference/transcribeutterance"/>.
/// </summary>
/// <remarks>The names, ranges and defaults of the members are those of FreeClimb's OpenAPI description.</remarks>
[PerclObject]
public sealed partial record TranscribeUtteranceRecord
{
    /// <summary>
    /// Gets a value that indicates whether the recording is kept; otherwise the webhook reports no recording. Default:
    /// false.
    /// </summary>
    [DefaultValue(false)]
    public bool? SaveRecording { get; init; }

    /// <summary>Gets the longest time that the caller is recorded, in seconds: 1 to 60. Default: 60.</summary>
    /// <remarks>Other documents of FreeClimb name 25 as the maximum.</remarks>
    [Range(1, 60)]
    [Duration(DurationUnit.Seconds)]
    [DefaultValue(60)]
    public int? MaxLengthSec { get; init; }

    /// <summary>
    /// Gets the length of the silence that ends the recording, in milliseconds: 1 to 3,000. The default is not
    /// documented.
    /// </summary>
    [Range(1, 3000)]
    [Duration(DurationUnit.Milliseconds)]
    public int? RcrdTerminationSilenceTimeMs { get; init; }
}
