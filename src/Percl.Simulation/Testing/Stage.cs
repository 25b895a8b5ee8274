namespace Percl.Simulation;

/// <summary>Moves a simulation on for the steps of a test.</summary>
/// <param name="world">The simulation.</param>
/// <param name="faults">What is wrong with the application.</param>
internal sealed class Stage(World world, ApplicationFaults faults)
{
    /// <summary>Gets the simulation.</summary>
    public World World => world;

    /// <summary>Gets what is wrong with the application.</summary>
    public ApplicationFaults Faults => faults;

    /// <summary>Goes on until a condition holds.</summary>
    /// <param name="isDone">The condition.</param>
    /// <param name="expected">What was expected, as a sentence without its end.</param>
    /// <param name="reason">Says why it cannot happen any more; null where it can.</param>
    /// <exception cref="SimulationException">The condition does not hold in time, or never will.</exception>
    public async Task UntilAsync(Func<bool> isDone, string expected, Func<string?> reason)
    {
        var patience = world.Options.Patience;
        var isOver = await world.Scheduler
            .RunAsync(() => isDone() || reason() is not null, world.Scheduler.Later(patience))
            .ConfigureAwait(false);
        if (isDone())
        {
            return;
        }

        throw Failure($"{expected}. {(isOver ? reason()! : $"It did not happen within {patience}")}.", faults.Show());
    }

    /// <summary>Does something, and lets everything happen that follows at once.</summary>
    /// <param name="act">What is done. It runs as part of the simulation.</param>
    public async Task DoAsync(Func<Task> act)
    {
        var isDone = false;
        world.Scheduler.Begin(async () =>
        {
            await act();
            isDone = true;
        });
        await world.Scheduler.RunAsync(() => isDone, null).ConfigureAwait(false);
    }

    /// <inheritdoc cref="DoAsync(Func{Task})"/>
    public Task DoAsync(Action act) => DoAsync(() =>
    {
        act();
        return Task.CompletedTask;
    });

    /// <summary>Returns the failure of a step.</summary>
    /// <param name="message">What was expected, and why it did not happen.</param>
    /// <param name="wrong">What is wrong with the application.</param>
    public SimulationException Failure(string message, IReadOnlyList<string> wrong) => new(string.Concat(
        message,
        wrong.Count == 0 ? "\n" : $"\n{Excerpt.OfFaults(wrong)}\n",
        $"\n{Excerpt.OfTimeline(world.Log.All())}\n"));
}
