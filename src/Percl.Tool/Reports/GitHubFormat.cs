using System.Globalization;
using Percl.Language.Violations;

namespace Percl.Tool.Reports;

/// <summary>Writes findings as the annotations of a workflow on GitHub.</summary>
internal sealed class GitHubFormat : IReportFormat
{
    /// <inheritdoc/>
    public void Write(LintReport report, TextWriter output)
    {
        foreach (var (script, finding) in report.Findings)
        {
            var kind = finding.Severity == RuleSeverity.Info ? "notice" : TextFormat.NameOf(finding.Severity);

            // GitHub shows columns only where a finding is in one line.
            var end = finding.End.Line == finding.Start.Line
                ? string.Create(CultureInfo.InvariantCulture, $",endColumn={finding.End.Column}")
                : "";
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"::{kind} file={EscapeProperty(script.Source.Shown)},line={finding.Start.Line},"
                    + $"endLine={finding.End.Line},col={finding.Start.Column}{end},title={finding.Rule.Id}::"
                    + $"{Escape($"{finding.Message} [{finding.Rule.Page}]")}"));
        }
    }

    private static string Escape(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string EscapeProperty(string text) => Escape(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
