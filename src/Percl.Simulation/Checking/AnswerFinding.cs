using System.Diagnostics.CodeAnalysis;

namespace Percl.Simulation;

/// <summary>Represents a violation of a rule of PerCL in an answer of the application.</summary>
/// <param name="RuleId">The id of the rule, such as <c>PERCL2001</c>.</param>
/// <param name="Severity">The severity.</param>
/// <param name="Message">The message of the rule.</param>
/// <param name="RequestType">The webhook that was answered.</param>
/// <param name="Url">The URL that answered.</param>
/// <param name="Line">The line of the answer, from 1.</param>
/// <param name="Column">The column of the answer, from 1.</param>
[SuppressMessage("Design", "CA1054:URI-like parameters should not be strings", Justification = "Kept as it was sent.")]
[SuppressMessage("Design", "CA1056:URI-like properties should not be strings", Justification = "Kept as it was sent.")]
public sealed record AnswerFinding(
    string RuleId,
    FindingSeverity Severity,
    string Message,
    string RequestType,
    string Url,
    int Line,
    int Column)
{
    /// <summary>Returns the finding as one line.</summary>
    public override string ToString() =>
        $"{RequestType} {Url} ({Line},{Column}): {(Severity is FindingSeverity.Error ? "error" : "warning")} {RuleId}: "
        + Message;
}
