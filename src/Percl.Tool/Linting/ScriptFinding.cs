using Percl.Language.Json;
using Percl.Language.Violations;

namespace Percl.Tool.Linting;

/// <summary>Represents a violation that is shown.</summary>
/// <param name="Violation">The violation.</param>
/// <param name="Severity">The severity with which it is shown.</param>
/// <param name="Message">The message.</param>
/// <param name="Span">The marked span.</param>
/// <param name="Related">The violation's other span; null where there is none.</param>
internal sealed record ScriptFinding(
    Violation Violation, RuleSeverity Severity, string Message, JsonSpan Span, JsonSpan? Related)
{
    /// <summary>Gets the first marked position.</summary>
    public required TextPosition Start { get; init; }

    /// <summary>Gets the position after the marked span.</summary>
    public required TextPosition End { get; init; }

    /// <summary>Gets the text of the line in which the span begins; empty where it is very long.</summary>
    public required string Line { get; init; }

    /// <summary>Gets the number that stays the same while other lines change.</summary>
    public string Fingerprint { get; init; } = "";

    /// <summary>Gets the facts of the rule.</summary>
    public RuleInfo Rule => Violation.Rule.Info;
}
