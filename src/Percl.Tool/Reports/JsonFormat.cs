using Percl.Language.Checking;
using Percl.Tool.Linting;

namespace Percl.Tool.Reports;

/// <summary>Writes findings as JSON. The README documents the members, which only get company.</summary>
internal sealed class JsonFormat : IReportFormat
{
    private const int Version = 1;

    /// <inheritdoc/>
    public void Write(LintReport report, TextWriter output) => JsonText.Write(output, (json, flush) =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteNumber("files", report.Scripts.Count);
        json.WriteStartArray("findings");
        foreach (var (script, finding) in report.Findings)
        {
            json.WriteStartObject();
            json.WriteString("file", script.Source.Shown);
            json.WriteNumber("line", finding.Start.Line);
            json.WriteNumber("column", finding.Start.Column);
            json.WriteNumber("endLine", finding.End.Line);
            json.WriteNumber("endColumn", finding.End.Column);
            json.WriteString("severity", TextFormat.NameOf(finding.Severity));
            json.WriteString("rule", finding.Rule.Id);
            json.WriteString("message", finding.Message);
            json.WriteString("help", finding.Rule.Page);
            json.WriteString("fingerprint", finding.Fingerprint);
            if (Fixer.EditsOf(script, finding) is { } fix)
            {
                json.WriteString("fix", SuggestionTitles.Of(finding.Rule.Id, fix.Suggestion));
            }

            json.WriteEndObject();
            flush();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });
}
