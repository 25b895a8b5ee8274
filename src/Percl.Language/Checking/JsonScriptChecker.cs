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
    public static IEnumerable<Violation> Check(this JsonScript script, LanguageSchema language, RuleOptions options) =>
        script.Findings.Select(PerclRules.Word).Concat(PerclRules.Check(script.Model, language, options));
}
