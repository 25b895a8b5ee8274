namespace Percl.Simulation;

/// <summary>Plays prompts, which the party on the telephone can interrupt.</summary>
internal static class Prompts
{
    /// <summary>Plays the prompts one after the other.</summary>
    /// <param name="call">The call.</param>
    /// <param name="prompts">The prompts; null for none.</param>
    /// <param name="accepted">What interrupts them.</param>
    /// <returns>What interrupted them; null where all were played.</returns>
    public static async Task<BargeIn?> PlayAsync(Leg call, IReadOnlyList<IPromptCommand>? prompts, Accepts accepted)
    {
        for (var i = 0; i < (prompts?.Count ?? 0); i++)
        {
            var (length, loops) = Sounds.Begin(call, prompts![i]);
            var start = call.World.Scheduler.Now;
            var next = await call.Input.NextAsync(loops == 0 ? null : length * loops, accepted);
            if (next != Occurrence.TimedOut)
            {
                var played = call.World.Scheduler.Now - start;
                var loop = length > TimeSpan.Zero ? (int)(played / length) + 1 : 1;
                return new BargeIn(next, i + 1, loop, played - (length * (loop - 1)), call.World.Scheduler.Now);
            }
        }

        return null;
    }
}
