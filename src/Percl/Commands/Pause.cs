using System.ComponentModel.DataAnnotations;
using Percl.Declarations;
using Percl.Webhooks;

namespace Percl;

/// <summary>Waits in silence. The command may be nested in prompts.</summary>
/// <remarks>
/// As the first command of an answer to an inbound call, the command waits before the call is picked up. See
/// <see href="https://docs.freeclimb.com/reference/pause"/>.
/// </remarks>
[PerclCommand]
[AllowedInAnswerTo(typeof(QueueWaitWebhook))]
[Removed("detectEnergy", "2022 or earlier")]
[Removed("minDuration", "2022 or earlier")]
[Removed("maxGap", "2022 or earlier")]
[Removed("actionUrl", "2022 or earlier")]
public sealed partial record Pause : IPromptCommand
{
    /// <summary>
    /// Gets the length of the pause, in milliseconds: 1 or more, accurate to about 100 ms. No upper limit is
    /// documented.
    /// </summary>
    [Range(1, int.MaxValue)]
    [Duration(DurationUnit.Milliseconds)]
    public required int Length { get; init; }
}
