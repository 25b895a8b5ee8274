using System.Reflection;
using System.Text.Json;
using Percl.Language.Checking;
using Percl.Language.JsonScripts;
using Percl.Language.Violations;
using Percl.Tool.Linting;

namespace Percl.Tool.Reports;

/// <summary>Writes SARIF 2.1.0, with what code scanning on GitHub needs: help and fingerprints.</summary>
internal sealed class SarifFormat : IReportFormat
{
    private const string Schema =
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static readonly string Version =
        typeof(SarifFormat).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
            .InformationalVersion.Split('+')[0];

    /// <inheritdoc/>
    public void Write(LintReport report, TextWriter output)
    {
        var rules = report.Findings.Select(static one => one.Finding.Rule)
            .DistinctBy(static rule => rule.Id)
            .OrderBy(static rule => rule.Id, StringComparer.Ordinal)
            .ToList();
        JsonText.Write(output, (json, flush) =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            json.WriteStartObject("tool");
            json.WriteStartObject("driver");
            json.WriteString("name", "percl");
            json.WriteString("semanticVersion", Version);
            json.WriteString("informationUri", RuleInfo.ProjectPage);
            json.WriteStartArray("rules");
            rules.ForEach(rule => WriteRule(json, rule));
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var (script, finding) in report.Findings)
            {
                WriteResult(json, script, finding, rules.FindIndex(rule => rule.Id == finding.Rule.Id));
                flush();
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static void WriteRule(Utf8JsonWriter json, RuleInfo rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        WriteText(json, "shortDescription", rule.Title);
        WriteText(json, "fullDescription", rule.Description);
        json.WriteString("helpUri", rule.Page);
        json.WriteStartObject("help");
        json.WriteString("text", $"{rule.Description} {rule.Page}");
        json.WriteString("markdown", $"{rule.Description} [{rule.Id}]({rule.Page})");
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", LevelOf(rule.Severity));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteStartArray("tags");
        json.WriteStringValue(rule.Category);
        json.WriteEndArray();
        json.WriteString("precision", "very-high");
        json.WriteString(
            "problem.severity",
            rule.Severity == RuleSeverity.Info ? "recommendation" : TextFormat.NameOf(rule.Severity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, CheckedScript script, ScriptFinding finding, int rule)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", LevelOf(finding.Severity));
        WriteText(json, "message", finding.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        WriteFile(json, script);
        WriteRegion(json, "region", finding.Start, finding.End);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("partialFingerprints");
        json.WriteString("perclFinding/v1", finding.Fingerprint);
        json.WriteEndObject();
        if (Fixer.EditsOf(script, finding) is { } fix)
        {
            WriteFix(json, script, SuggestionTitles.Of(finding.Rule.Id, fix.Suggestion), fix.Edits);
        }

        json.WriteEndObject();
    }

    private static void WriteFix(
        Utf8JsonWriter json, CheckedScript script, string title, IReadOnlyList<JsonEdit> edits)
    {
        json.WriteStartArray("fixes");
        json.WriteStartObject();
        WriteText(json, "description", title);
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        WriteFile(json, script);
        json.WriteStartArray("replacements");
        foreach (var edit in edits)
        {
            json.WriteStartObject();
            WriteRegion(json, "deletedRegion", script.Lines.Find(edit.Span.Start), script.Lines.Find(edit.Span.End));
            WriteText(json, "insertedContent", edit.NewText(script.Source.Text));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteFile(Utf8JsonWriter json, CheckedScript script)
    {
        var path = script.Source.Shown;
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Path.IsPathRooted(path)
            ? new Uri(path).AbsoluteUri
            : string.Join('/', path.Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, string name, TextPosition start, TextPosition end)
    {
        json.WriteStartObject(name);
        json.WriteNumber("startLine", start.Line);
        json.WriteNumber("startColumn", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string LevelOf(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        _ => "note",
    };
}
