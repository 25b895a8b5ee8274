using Percl.Language.Violations;
using Percl.Tool.Inputs;
using Percl.Tool.Linting;

namespace Percl.Tool.Reports;

/// <summary>Represents what a run has found.</summary>
/// <param name="Scripts">The checked scripts.</param>
/// <param name="Problems">The inputs that cannot be read.</param>
internal sealed record LintReport(IReadOnlyList<CheckedScript> Scripts, IReadOnlyList<InputProblem> Problems)
{
    /// <summary>Gets the findings with their scripts.</summary>
    public IEnumerable<(CheckedScript Script, ScriptFinding Finding)> Findings =>
        Scripts.SelectMany(static script => script.Findings.Select(finding => (script, finding)));

    /// <summary>Returns the number of findings of a severity.</summary>
    public int Count(RuleSeverity severity) => Findings.Count(one => one.Finding.Severity == severity);
}
