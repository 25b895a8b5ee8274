namespace Percl.Language.Facts;

/// <summary>The addresses of the pages that explain rules.</summary>
internal static class RulePage
{
    private const string Folder = "https://github.com/perclgenerator/perclgenerator/blob/main/analyzers/rules/";

    /// <summary>Returns the address of a rule's page.</summary>
    public static string Of(string ruleId) => Folder + ruleId + ".md";
}
