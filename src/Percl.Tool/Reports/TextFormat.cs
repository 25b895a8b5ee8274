using System.Globalization;
using Percl.Language.Violations;
using Percl.Tool.Hosting;
using Percl.Tool.Linting;

namespace Percl.Tool.Reports;

/// <summary>
/// Writes findings as MSBuild does, which editors read: <c>file(line,col): error PERCL2001: message [link]</c>.
/// </summary>
/// <remarks>On a terminal the line of a finding is shown, with carets below its span.</remarks>
/// <param name="HasColors">Whether severities have colors on a terminal.</param>
/// <param name="IsQuiet">Whether there is no line with the numbers of files and findings.</param>
internal sealed record TextFormat(bool HasColors, bool IsQuiet) : IReportFormat
{
    /// <summary>The number of columns after which a line is not shown.</summary>
    private const int LongestLine = 160;

    /// <inheritdoc/>
    public void Write(LintReport report, TextWriter output)
    {
        foreach (var (script, finding) in report.Findings)
        {
            output.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"{script.Source.Shown}({finding.Start.Line},{finding.Start.Column}): "));
            WriteSeverity(finding, output);
            output.WriteLine($": {finding.Message} [{finding.Rule.Page}]");
            if (output is TerminalWriter && finding.Line.Length is > 0 and <= LongestLine)
            {
                var length = finding.End.Line == finding.Start.Line
                    ? finding.End.Column - finding.Start.Column
                    : finding.Line.Length - finding.Start.Column + 1;
                output.WriteLine("    " + finding.Line.Replace('\t', ' '));
                output.WriteLine(
                    "    " + new string(' ', finding.Start.Column - 1) + new string('^', Math.Max(1, length)));
            }
        }

        if (!IsQuiet && (report.Scripts.Count > 0 || report.Problems.Count == 0))
        {
            output.WriteLine(Summary(report));
        }
    }

    /// <summary>Returns a number with its noun.</summary>
    public static string Count(int number, string one) => string.Create(
        CultureInfo.InvariantCulture, $"{number} {one}{(number == 1 ? "" : "s")}");

    /// <summary>Returns the name of a severity, as MSBuild writes it.</summary>
    public static string NameOf(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        _ => "info",
    };

    private static string Summary(LintReport report)
    {
        string[] counts =
        [
            .. from severity in (RuleSeverity[])[RuleSeverity.Error, RuleSeverity.Warning, RuleSeverity.Info]
               let count = report.Count(severity)
               where count > 0
               select severity == RuleSeverity.Info
                   ? string.Create(CultureInfo.InvariantCulture, $"{count} info")
                   : Count(count, NameOf(severity)),
        ];
        return $"{Count(report.Scripts.Count, "file")}, "
            + (counts.Length == 0 ? "no findings." : string.Join(", ", counts) + ".");
    }

    private void WriteSeverity(ScriptFinding finding, TextWriter output)
    {
        var text = $"{NameOf(finding.Severity)} {finding.Rule.Id}";
        if (HasColors && output is TerminalWriter terminal)
        {
            terminal.WriteColored(
                finding.Severity switch
                {
                    RuleSeverity.Error => "31",
                    RuleSeverity.Warning => "33",
                    _ => "36",
                },
                text);
        }
        else
        {
            output.Write(text);
        }
    }
}
