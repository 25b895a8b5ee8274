namespace Percl.Language.Tests.Rules;

internal static class Found
{
    /// <summary>What one rule finds in a script.</summary>
    public static List<Violation> Violations(ScriptModel script, string ruleId) =>
        [.. RuleBook.Check(script, Commands.AllOfThem).Where(violation => violation.RuleId == ruleId)];
}
