using Percl.Language.JsonScripts;
using Percl.Language.Violations;

namespace Percl.Tool.Linting;

/// <summary>
/// Applies the suggestions of rules that lose nothing. As in an editor, the changes of one rule are made together, and
/// the result is checked before those of the next.
/// </summary>
/// <param name="linter">Checks the scripts.</param>
internal sealed class Fixer(Linter linter)
{
    /// <summary>The number of changes after which a file is left as it is, if rules undo one another.</summary>
    private const int MaxChanges = 100;

    /// <summary>Returns the script with its fixes; the same instance where nothing changes.</summary>
    public CheckedScript Fix(CheckedScript script)
    {
        var failed = new HashSet<(string Rule, int Index)>();
        for (var i = 0; i < MaxChanges && script.IsJson; i++)
        {
            if (Next(script, failed) is not { } next)
            {
                break;
            }

            script = next;
        }

        return script;
    }

    /// <summary>Returns the edits of one finding, with the suggestion that they make; null where it has none.</summary>
    public static (Suggestion Suggestion, IReadOnlyList<JsonEdit> Edits)? EditsOf(
        CheckedScript script, ScriptFinding finding)
    {
        foreach (var suggestion in Certain(script, finding))
        {
            var edits = script.Editor.Edit([new JsonChange(finding.Span, suggestion, finding.Related)]);
            if (edits.Count > 0)
            {
                return (suggestion, edits);
            }
        }

        return null;
    }

    private CheckedScript? Next(CheckedScript script, HashSet<(string Rule, int Index)> failed)
    {
        foreach (var rule in script.Findings.GroupBy(static finding => finding.Rule.Id))
        {
            var suggestions = rule.Select(finding => (finding, All: Certain(script, finding).ToArray())).ToArray();
            var most = suggestions.Max(static one => one.All.Length);
            for (var index = 0; index < most; index++)
            {
                if (failed.Contains((rule.Key, index)))
                {
                    continue;
                }

                var changes = suggestions.Where(one => one.All.Length > index)
                    .Select(one => new JsonChange(one.finding.Span, one.All[index], one.finding.Related))
                    .ToArray();
                var text = JsonEditor.Apply(script.Source.Text, script.Editor.Edit(changes));
                var changed = linter.Check(script.Source with { Text = text });
                if (text != script.Source.Text
                    && changed.IsJson
                    && Count(changed, rule.Key) < Count(script, rule.Key))
                {
                    return changed;
                }

                failed.Add((rule.Key, index));
            }
        }

        return null;
    }

    /// <summary>
    /// Returns the suggestions that nobody must review. What is only information may be meant. A placeholder is filled
    /// by generated code, so that only a file that has placeholders gets another.
    /// </summary>
    private static IEnumerable<Suggestion> Certain(CheckedScript script, ScriptFinding finding) =>
        finding.Severity == RuleSeverity.Info ? [] : finding.Violation.Suggestions.Where(suggestion =>
            !suggestion.IsLossy
            && (suggestion is not (FillWithPlaceholder or ReplaceWithPlaceholder) || script.HasPlaceholders)
            && (suggestion is not (RemoveCommand or RemoveAttribute) || !DeletesComment(script, finding, suggestion)));

    private static bool DeletesComment(CheckedScript script, ScriptFinding finding, Suggestion suggestion) =>
        script.Editor.DeletesComment(
            script.Editor.Edit([new JsonChange(finding.Span, suggestion, finding.Related)]));

    private static int Count(CheckedScript script, string rule) =>
        script.Findings.Count(finding => finding.Rule.Id == rule);
}
