namespace Percl.Language.Facts;

/// <summary>Where a rule is explained.</summary>
internal static class RulePage
{
    private const string Folder = "https://github.com/perclgenerator/perclgenerator/blob/main/analyzers/rules/";

    /// <summary>The address of a rule's page.</summary>
    public static string Of(string ruleId) => Folder + ruleId + ".md";
}
