namespace Percl.Simulation;

/// <summary>Knows what is wrong with an application since a call script began, and what of it a line expects.</summary>
/// <param name="simulator">The simulator.</param>
internal sealed class ScriptFaults(FreeClimbSimulator simulator)
{
    private readonly ApplicationFaults _faults = simulator.Stage.Faults;
    private readonly int _firstEvent = simulator.World.Log.Count;
    private readonly int _firstFinding = simulator.Stage.Faults.Findings().Count;
    private readonly List<string> _problems = [];
    private readonly HashSet<string> _rules = new(StringComparer.Ordinal);

    /// <summary>Determines whether a rule was violated.</summary>
    public bool HasFinding(string rule) => Findings.Any(finding => finding.RuleId == rule);

    /// <summary>Determines whether the application has a problem.</summary>
    /// <param name="pattern">What its line must match.</param>
    public bool HasProblem(string pattern) => Problems.Any(problem => CommandPattern.Matches(pattern, problem));

    /// <summary>Expects violations of a rule.</summary>
    public void ExpectFinding(string rule) => _rules.Add(rule);

    /// <summary>Expects problems.</summary>
    /// <param name="pattern">What their lines must match.</param>
    public void ExpectProblem(string pattern) => _problems.Add(pattern);

    /// <summary>Returns everything that no line expects.</summary>
    public IReadOnlyList<string> All() => Unexpected(static _ => true);

    /// <summary>Returns what no line expects and makes calls fail: problems, and errors in answers.</summary>
    public IReadOnlyList<string> Errors() =>
        Unexpected(static finding => finding.Severity is FindingSeverity.Error);

    private IEnumerable<string> Problems =>
        _faults.Problems(_firstEvent).Select(static found => found.Problem.ToString());

    private IEnumerable<AnswerFinding> Findings => _faults.Findings(_firstFinding);

    private IReadOnlyList<string> Unexpected(Func<AnswerFinding, bool> isMeant) =>
    [
        .. Problems.Where(problem => !_problems.Exists(pattern => CommandPattern.Matches(pattern, problem)))
            .Concat(Findings.Where(finding => isMeant(finding) && !_rules.Contains(finding.RuleId))
                .Select(static finding => finding.ToString()))
            .Distinct(),
    ];
}
