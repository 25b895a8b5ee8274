using Percl.Language.JsonScripts;
using Percl.Language.Rules;
using Percl.Language.Schema;
using Percl.Language.Violations;

namespace Percl.Language.Checking;

/// <summary>Checks scripts in JSON against all rules: those of JSON itself, and those of every front end.</summary>
public static class JsonScriptChecker
{
    /// <summary>Finds the violations in a script, with the default options of the rules.</summary>
    public static IEnumerable<Violation> Check(this JsonScript script, LanguageSchema language) =>
        script.Check(language, RuleOptions.Default);

    /// <summary>Finds the violations in a script.</summary>
    /// <param name="script">The script.</param>
    /// <param name="language">The known commands.</param>
    /// <param name="options">The options of the rules.</param>
    /// <param name="answers">The name of the webhook that the script answers; null where it is not known.</param>
    public static IEnumerable<Violation> Check(
        this JsonScript script, LanguageSchema language, RuleOptions options, string? answers = null) =>
        script.Findings.Select(PerclRules.Word)
            .Concat(PerclRules.Check(script.Model with { Answers = answers }, language, options));
}
