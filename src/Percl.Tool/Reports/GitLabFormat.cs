using Percl.Language.Violations;

namespace Percl.Tool.Reports;

/// <summary>Writes findings as a Code Quality report of GitLab.</summary>
internal sealed class GitLabFormat : IReportFormat
{
    /// <inheritdoc/>
    public void Write(LintReport report, TextWriter output) => JsonText.Write(output, (json, flush) =>
    {
        json.WriteStartArray();
        foreach (var (script, finding) in report.Findings)
        {
            json.WriteStartObject();
            json.WriteString("description", finding.Message);
            json.WriteString("check_name", finding.Rule.Id);
            json.WriteString("fingerprint", finding.Fingerprint);
            json.WriteString("severity", finding.Severity switch
            {
                RuleSeverity.Error => "critical",
                RuleSeverity.Warning => "major",
                _ => "info",
            });
            json.WriteStartObject("location");
            json.WriteString("path", script.Source.Shown);
            json.WriteStartObject("lines");
            json.WriteNumber("begin", finding.Start.Line);
            json.WriteNumber("end", finding.End.Line);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
            flush();
        }

        json.WriteEndArray();
    });
}
