namespace Percl.Simulation;

/// <summary>Knows what is wrong with the application: its answers, and everything else.</summary>
/// <param name="world">The simulation.</param>
internal sealed class ApplicationFaults(World world)
{
    private readonly ApplicationDiagnoser _diagnoser = new(world.Log, world.Sender.Resolve);

    /// <summary>Returns the problems so far.</summary>
    /// <param name="after">The number of events at the beginning whose problems are left out.</param>
    public IReadOnlyList<FoundProblem> Problems(int after = 0) => _diagnoser.Find(after);

    /// <summary>Returns the violations of rules in answers so far.</summary>
    /// <param name="after">The number of violations at the beginning that are left out.</param>
    public IReadOnlyList<AnswerFinding> Findings(int after = 0) => world.Answers.Findings(after);

    /// <summary>Returns everything that is wrong so far, each line once.</summary>
    public IReadOnlyList<string> Show() =>
    [
        .. Problems().Select(static found => found.Problem.ToString())
            .Concat(Findings().Select(static finding => finding.ToString()))
            .Distinct(),
    ];
}
