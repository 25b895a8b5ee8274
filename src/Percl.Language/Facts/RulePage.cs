namespace Percl.Language.Facts;

/// <summary>The addresses of the pages that explain rules.</summary>
internal static class RulePage
{
    /// <summary>The address of the project.</summary>
    public const string Project = "https://github.com/perclgenerator/perclgenerator";

    private const string Folder = Project + "/blob/main/analyzers/rules/";

    /// <summary>Returns the address of a rule's page.</summary>
    public static string Of(string ruleId) => Folder + ruleId + ".md";
}
