using Percl.Language.Checking;
using Percl.Language.Findings;
using Percl.Language.Json;
using Percl.Language.JsonScripts;
using Percl.Language.Rules;
using Percl.Language.Schema;
using Percl.Language.Violations;

namespace Percl.CSharp.ScriptFiles;

/// <summary>Checks script files: their names, their placeholders and their scripts.</summary>
internal static class ScriptFileChecker
{
    /// <summary>Finds the violations in a file.</summary>
    /// <param name="source">The content of the file.</param>
    /// <param name="name">The name of the file's type.</param>
    /// <param name="language">The known commands.</param>
    /// <param name="options">The options of the rules.</param>
    /// <param name="script">The script of the file, which has the locations of the violations.</param>
    public static IEnumerable<Violation> Check(
        string source, ScriptFileName name, LanguageSchema language, RuleOptions options, out JsonScript script)
    {
        var read = JsonScriptReader.Read(source, JsonSyntax.File, language);
        script = read;
        return ScriptFileRules.Check(source, read, language, options, answers: null, Find(read, name));
    }

    private static IEnumerable<Finding> Find(JsonScript script, ScriptFileName name)
    {
        if (name.Problem is { } problem)
        {
            yield return new ScriptFileNameFinding(script.Locations.Add(new JsonSpan(0, 0)), name.Shown, problem);
        }

        foreach (var placeholder in script.Tree.Placeholders)
        {
            if (ScriptFileMembers.FindProblem(placeholder.Name, name.Member) is { } reason)
            {
                yield return new InvalidPlaceholderFinding(script.Locations.Add(placeholder.Span), reason);
            }
        }
    }
}
