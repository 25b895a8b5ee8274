using System.Globalization;
using Percl.Language.Checking;
using Percl.Language.Data;
using Percl.Language.Json;
using Percl.Language.JsonScripts;
using Percl.Language.Violations;
using Percl.Tool.Configuration;
using Percl.Tool.Inputs;

namespace Percl.Tool.Linting;

/// <summary>Checks scripts with the rules of the compiler.</summary>
/// <param name="answers">The name of the webhook that the scripts answer; null where it is not known.</param>
internal sealed class Linter(string? answers)
{
    private readonly SettingsFinder _settings = new();

    /// <summary>Checks a script.</summary>
    public CheckedScript Check(ScriptSource source)
    {
        var script = JsonScriptReader.Read(source.Text, JsonSyntax.File, LanguageData.Language);
        var settings = _settings.Find(source.Path);
        var lines = new TextLines(source.Text);
        var findings = ScriptFileRules
            .Check(source.Text, script, LanguageData.Language, settings.Options, answers)
            .Select(violation => Show(violation, settings, script.Locations, lines))
            .OfType<ScriptFinding>()
            .OrderBy(static finding => finding.Span.Start)
            .ThenBy(static finding => finding.Rule.Id, StringComparer.Ordinal)
            .ToArray();
        return new CheckedScript(source, Fingerprints.Add(source.Shown, findings))
        {
            IsJson = script.Tree.Errors.Count == 0,
            HasPlaceholders = script.Tree.Placeholders.Count > 0,
            Lines = lines,
        };
    }

    private static ScriptFinding? Show(
        Violation violation, FileSettings settings, JsonLocations locations, TextLines lines)
    {
        if (settings.SeverityOf(violation) is not { } severity)
        {
            return null;
        }

        var span = violation.FindMarked(violation.Node, locations);
        var start = lines.Find(span.Start);
        return new ScriptFinding(
            violation,
            severity,
            string.Format(CultureInfo.InvariantCulture, violation.Rule.Info.Message, [.. violation.Arguments]),
            span,
            violation.Related is { } related ? violation.FindMarked(related, locations) : null)
        {
            Start = start,
            End = lines.Find(span.End),
            Line = lines.TextOf(start.Line),
        };
    }
}
