namespace Percl.Simulation;

/// <summary>Represents a line of a call script: something to wait for, and then something to do.</summary>
/// <param name="Expected">What is waited for, as a sentence without its end.</param>
/// <param name="IsReady">Determines whether it has happened.</param>
/// <param name="ActAsync">What is done then. It runs as part of the simulation.</param>
internal sealed record ScriptStep(string Expected, Func<ScriptRun, bool> IsReady, Func<ScriptRun, Task> ActAsync)
{
    /// <summary>Gets the line, from 1.</summary>
    public int Line { get; init; }

    /// <summary>Gets the text of the line.</summary>
    public string Text { get; init; } = "";

    /// <summary>Gets the name of the call that the line is about; null where it is about none.</summary>
    public string? Call { get; init; }

    /// <summary>Gets a value that indicates whether the line is true at once or never.</summary>
    public bool IsImmediate { get; init; }

    /// <summary>Creates a line that waits for something.</summary>
    public static ScriptStep Wait(string expected, Func<ScriptRun, bool> isReady) =>
        new(expected, isReady, static _ => Task.CompletedTask);

    /// <summary>Creates a line that does something at once.</summary>
    public static ScriptStep Do(Func<ScriptRun, Task> act) => new("", static _ => true, act);

    /// <summary>Creates a line that does something at once.</summary>
    public static ScriptStep Do(Action<ScriptRun> act) => Do(Then(act));

    /// <summary>Returns what is done at once.</summary>
    public static Func<ScriptRun, Task> Then(Action<ScriptRun> act) => run =>
    {
        act(run);
        return Task.CompletedTask;
    };
}
