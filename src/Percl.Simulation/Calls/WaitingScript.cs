namespace Percl.Simulation;

/// <summary>Runs what a call hears while it waits, again and again.</summary>
internal static class WaitingScript
{
    private static readonly TimeSpan ShortestTime = TimeSpan.FromSeconds(1);

    /// <summary>Runs the scripts.</summary>
    /// <param name="call">The call.</param>
    /// <param name="ask">Asks for the next one.</param>
    /// <returns>What ends the wait.</returns>
    public static async Task<Step> RunAsync(Leg call, Func<Task<Answer>> ask)
    {
        while (true)
        {
            var start = call.World.Scheduler.Now;
            var step = await ScriptRunner.RunAsync(call, await ask());
            if (step != Step.Continue)
            {
                return step;
            }

            if (call.World.Scheduler.Now == start)
            {
                call.Record("wait", Choices.QueueScript);
                await call.Input.SleepAsync(ShortestTime);
            }

            if (call.Input.Interruption is not null)
            {
                return Step.Stop;
            }
        }
    }

    /// <summary>Determines whether the wait has ended on purpose, and the call goes on.</summary>
    public static bool IsLeft(Leg call, Step step, WaitingPlace place) =>
        step is LeaveStep { Place: var left }
            ? left == place
            : step == Step.Stop && call.Input.Take<TakenFrom>(taken => taken.Place == place) is not null;
}
