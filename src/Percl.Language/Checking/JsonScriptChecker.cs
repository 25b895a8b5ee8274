using Percl.Language.JsonScripts;
using Percl.Language.Rules;
using Percl.Language.Schema;
using Percl.Language.Violations;

namespace Percl.Language.Checking;

/// <summary>Checks scripts in JSON against all rules: those of JSON itself, and those of every front end.</summary>
public static class JsonScriptChecker
{
    /// <summary>Finds where a script breaks a rule, with the rules as they are by default.</summary>
    public static IEnumerable<Violation> Check(this JsonScript script, LanguageSchema language) =>
        script.Check(language, RuleOptions.Default);

    /// <summary>Finds where a script breaks a rule.</summary>
    public static IEnumerable<Violation> Check(this JsonScript script, LanguageSchema language, RuleOptions options) =>
        script.Violations.Concat(PerclRules.Check(script.Model, language, options));
}
