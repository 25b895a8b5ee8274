using System.Text;
using Percl.Webhooks;

namespace Percl.Simulation;

/// <summary>Represents what a party on the telephone said while it was recorded.</summary>
/// <param name="Reason">The reason why the recording ended.</param>
/// <param name="Words">The words; "" for none.</param>
/// <param name="Key">The key that ended it; null for none.</param>
/// <param name="Length">The length of the recording.</param>
internal sealed record Utterance(RecordUtteranceTermReason Reason, string Words, char? Key, TimeSpan Length)
{
    /// <summary>Records until silence, a key, the largest length or a hang-up.</summary>
    /// <param name="call">The call.</param>
    /// <param name="first">What interrupted the prompts; null for nothing.</param>
    /// <param name="limits">When the recording ends.</param>
    public static async Task<Utterance> RecordAsync(Leg call, Occurrence? first, UtteranceLimits limits)
    {
        var start = call.World.Scheduler.Now;
        var begun = limits.StartsAtOnce ? start : (DateTimeOffset?)null;
        var words = new StringBuilder();
        var silent = start;
        while (true)
        {
            var now = call.World.Scheduler.Now;
            var left = start + limits.Longest - now;
            // Before the first word, silence ends only a recording that has begun.
            var quiet = begun is null ? left : silent + limits.Silence - now;
            var next = first ?? await call.Input.NextAsync(quiet < left ? quiet : left, Accepts.Keys | Accepts.Speech);
            first = null;
            switch (next)
            {
                case KeyPressed { Key: var key } when limits.FinishKeys.Contains(key):
                    return End(RecordUtteranceTermReason.FinishKey, key);

                case KeyPressed:
                    break;

                case Spoken spoken:
                    begun ??= call.World.Scheduler.Now;
                    words.Append(words.Length == 0 ? "" : " ").Append(spoken.Words);
                    silent = call.World.Scheduler.Now + spoken.Duration;
                    break;

                case var end when end == Occurrence.TimedOut:
                    return End(
                        quiet < left ? RecordUtteranceTermReason.Timeout : RecordUtteranceTermReason.MaxLength, null);

                case var end when end == Occurrence.Interrupted:
                    return End(RecordUtteranceTermReason.Hangup, null);
            }
        }

        Utterance End(RecordUtteranceTermReason reason, char? key) => new(
            reason, words.ToString(), key, begun is { } from ? call.World.Scheduler.Now - from : TimeSpan.Zero);
    }
}
