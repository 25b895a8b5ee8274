using System.Globalization;
using Percl.CSharp.ScriptFiles;
using Percl.Language.JsonScripts;
using Percl.Language.Violations;

namespace PerclGenerator.ScriptFiles;

/// <summary>
/// Represents an error of a script file that the generated code must report: without it, the code would compile, and
/// an edit would reach a running application.
/// </summary>
/// <param name="Message">The message, with the id of the rule.</param>
/// <param name="Line">The line in the file, from 1.</param>
internal sealed record ScriptFileError(string Message, int Line)
{
    /// <summary>
    /// Returns the first error of a file; null where it has none, or where the analyzers report it to the compiler.
    /// </summary>
    /// <param name="source">The file.</param>
    /// <param name="name">The name of its type.</param>
    /// <param name="project">The project.</param>
    /// <param name="isBroken">Whether nothing can be written for the file.</param>
    public static ScriptFileError? Find(
        ScriptFileSource source, ScriptFileName name, ScriptFileProject project, bool isBroken)
    {
        if (source.IsAnalyzed && !isBroken)
        {
            return null;
        }

        var violations = ScriptFileChecker.Check(
            source.Text, name, project.ReadLanguage(), source.Options, out var script).ToArray();
        var error = violations.FirstOrDefault(
            violation => project.Errors.Contain(violation, source.Severities));
        return error is null
            // A rule that is switched off does not make a script of what is none.
            ? isBroken ? Show(violations[0], script, source.Text) : null
            : source.IsAnalyzed ? null : Show(error, script, source.Text);
    }

    private static ScriptFileError Show(Violation violation, JsonScript script, string source)
    {
        var rule = violation.Rule.Info;
        var message = string.Format(CultureInfo.InvariantCulture, rule.Message, [.. violation.Arguments]);
        var start = script.Locations.Find(violation.Node).Start;
        return new ScriptFileError($"{rule.Id}: {message}", 1 + source.Take(start).Count(static c => c == '\n'));
    }
}
