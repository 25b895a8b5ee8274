using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using Percl.CSharp.ScriptFiles;
using Percl.Language.Collections;
using Percl.Language.Json;
using Percl.Language.Violations;
using PerclGenerator.Model.Compiled;

namespace PerclGenerator.ScriptFiles;

/// <summary>
/// Represents an error of a script file that the generated code must report: without it, the code would compile, and
/// an edit would reach a running application.
/// </summary>
/// <param name="Message">The message, with the id of the rule.</param>
/// <param name="Place">The place in the file; null where <c>#line</c> cannot name it.</param>
internal sealed record ScriptFileError(string Message, SourcePlace? Place)
{
    /// <summary>Returns the errors of a file; none where the analyzers report them to the compiler.</summary>
    /// <param name="source">The file.</param>
    /// <param name="name">The name of its type.</param>
    /// <param name="project">The project.</param>
    /// <param name="isBroken">Whether nothing can be written for the file.</param>
    public static EquatableArray<ScriptFileError> Find(
        ScriptFileSource source, ScriptFileName name, ScriptFileProject project, bool isBroken)
    {
        if (source.IsAnalyzed && !isBroken)
        {
            return default;
        }

        var violations = ScriptFileChecker.Check(
            source.Text, name, project.ReadLanguage(), source.Options, out var script).ToArray();
        var errors = violations
            .Where(violation => project.Errors.Contain(violation, source.Severities))
            .ToArray();

        // A rule that is switched off does not make a script of what is none.
        var shown = errors.Length == 0 && isBroken ? violations.Take(1)
            : source.IsAnalyzed ? []
            : errors;
        var lines = SourceText.From(source.Text).Lines;
        return new EquatableArray<ScriptFileError>(
            shown.Select(violation => Show(violation, script.Locations.Find(violation.Node), lines, name.Path)));
    }

    private static ScriptFileError Show(Violation violation, JsonSpan span, TextLineCollection lines, string path)
    {
        var rule = violation.Rule.Info;
        var message = string.Format(CultureInfo.InvariantCulture, rule.Message, [.. violation.Arguments]);

        // At the end of a line or of the file there is no character, but a place has one at least.
        var (start, end) = (lines.GetLinePosition(span.Start), lines.GetLinePosition(span.End));
        end = end > start ? end : new LinePosition(start.Line, start.Character + 1);
        return new ScriptFileError(
            $"{rule.Id}: {message}", SourcePlace.Of(path, new LinePositionSpan(start, end)));
    }
}
