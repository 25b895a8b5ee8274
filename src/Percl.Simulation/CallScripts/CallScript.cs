namespace Percl.Simulation;

/// <summary>
/// Represents calls as text: what callers do, and what they must hear. A call script is a test, and what a simulation
/// did can be written as one.
/// </summary>
/// <example>
/// <code>
/// call /incomingCall from +13125550100
/// &lt; GetDigits "*account number*" maxDigits 6
/// &gt; 184748
/// &lt; Say "Your balance*"
/// expect callEndedReason appHangup
/// expect no findings
/// </code>
/// </example>
public sealed class CallScript
{
    private const string Unexpected = "The application has a problem that no line expects.";

    private readonly string _text;
    private readonly string _name;
    private readonly IReadOnlyList<ScriptStep> _steps;

    private CallScript(string text, string name, IReadOnlyList<ScriptStep> steps)
    {
        _text = text;
        _name = name;
        _steps = steps;
    }

    /// <summary>Reads a call script.</summary>
    /// <param name="text">The text. Its form is described on the page <c>CallScripts.md</c>.</param>
    /// <param name="name">What messages call it, such as the name of its file.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="CallScriptException">A line cannot be understood.</exception>
    public static CallScript Parse(string text, string name = "call script")
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(name);
        return new CallScript(text, name, CallScriptParser.Read(text));
    }

    /// <summary>
    /// Returns what a simulation did so far as a call script, with the keys and words of its parties.
    /// </summary>
    /// <param name="simulator">The simulator.</param>
    /// <returns>The script, which has lines for all commands that ran.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="simulator"/> is null.</exception>
    public static CallScript Record(FreeClimbSimulator simulator)
    {
        ArgumentNullException.ThrowIfNull(simulator);
        return Parse(CallScriptWriter.Write(simulator), "recorded call script");
    }

    /// <summary>Plays the calls. Those that go on at the end of the script are hung up.</summary>
    /// <param name="simulator">The simulator.</param>
    /// <exception cref="ArgumentNullException"><paramref name="simulator"/> is null.</exception>
    /// <exception cref="SimulationException">
    /// A line does not come true, or the application has a problem that no line expects: one of
    /// <see cref="FreeClimbSimulator.Problems"/>, or an error of <see cref="FreeClimbSimulator.Findings"/>. The message
    /// has the line, what is wrong with the application, and the transcript up to there.
    /// </exception>
    public async Task RunAsync(FreeClimbSimulator simulator)
    {
        ArgumentNullException.ThrowIfNull(simulator);
        var faults = new ScriptFaults(simulator);
        var run = new ScriptRun(simulator, faults, isAlone: true);
        try
        {
            foreach (var step in _steps)
            {
                await PlayStepAsync(step, run).ConfigureAwait(false);
            }
        }
        finally
        {
            await simulator.Stage.DoAsync(run.HangUp).ConfigureAwait(false);
            await simulator.World.Scheduler
                .RunAsync(() => run.IsOver, simulator.World.Scheduler.Later(simulator.World.Options.Patience))
                .ConfigureAwait(false);
        }

        if (faults.Errors() is { Count: > 0 } wrong)
        {
            throw simulator.Stage.Failure($"{_name}: {Unexpected}", wrong);
        }
    }

    /// <summary>Plays the calls many times at once. Each time ends as <see cref="RunAsync"/> does.</summary>
    /// <param name="simulator">The simulator. Its time must jump, as it does by default.</param>
    /// <param name="times">How often the script is played.</param>
    /// <param name="interval">The simulated time between two beginnings. The default is none.</param>
    /// <returns>
    /// A message for each time that a line did not come true, and one for each problem of the application that no line
    /// expects.
    /// </returns>
    /// <remarks>
    /// <c>rings</c> means the telephones that the calls of the same time have dialled. The same script with the same
    /// <see cref="SimulatorOptions.Seed"/> gives the same timeline, if the application gives the same answers.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="simulator"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="times"/> or <paramref name="interval"/> is negative.
    /// </exception>
    public async Task<IReadOnlyList<string>> LoadAsync(
        FreeClimbSimulator simulator, int times, TimeSpan interval = default)
    {
        ArgumentNullException.ThrowIfNull(simulator);
        ArgumentOutOfRangeException.ThrowIfNegative(times);
        ArgumentOutOfRangeException.ThrowIfLessThan(interval, TimeSpan.Zero);
        var failures = new List<string>();
        var faults = new ScriptFaults(simulator);
        // This code runs on the scheduler, whose order of things must not be left.
        await simulator.Stage.DoAsync(async () =>
        {
            var plays = new List<Task>(times);
            for (var i = 0; i < times; i++)
            {
                plays.Add(PlayAsync());
                await simulator.World.DelayAsync(interval);
            }

            await Task.WhenAll(plays);
        });
        failures.AddRange(faults.Errors().Select(wrong => $"{_name}: {Unexpected} {wrong}"));
        return failures;

        async Task PlayAsync()
        {
            var run = new ScriptRun(simulator, faults, isAlone: false);
            var problem = await run.PlayAsync(_steps);
            run.HangUp();
            if (problem is not null)
            {
                failures.Add(_name + problem);
            }
        }
    }

    /// <summary>Returns the text.</summary>
    public override string ToString() => _text;

    private async Task PlayStepAsync(ScriptStep step, ScriptRun run)
    {
        var stage = run.Simulator.Stage;
        try
        {
            if (step.IsImmediate && !step.IsReady(run))
            {
                throw stage.Failure($"{step.Expected}.", run.Faults.All());
            }

            await stage.UntilAsync(() => step.IsReady(run), step.Expected, () => run.WhyNever(step))
                .ConfigureAwait(false);
        }
        catch (SimulationException failure)
        {
            throw new SimulationException($"{_name}({step.Line}): {step.Text}\n{failure.Message}", failure);
        }

        await stage.DoAsync(() => step.ActAsync(run)).ConfigureAwait(false);
    }
}
