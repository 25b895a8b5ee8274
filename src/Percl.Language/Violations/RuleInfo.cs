using Percl.Language.Facts;

namespace Percl.Language.Violations;

/// <summary>Describes a rule. Descriptors, tables and lists are derived from this record.</summary>
/// <param name="Id">The id. It is in the .editorconfig files of users, so it is never changed and never reused.</param>
/// <param name="Category">One of <see cref="RuleCategories"/>.</param>
/// <param name="Severity">The severity by default.</param>
/// <param name="Title">The title.</param>
/// <param name="Message">The format of the message of a violation.</param>
/// <param name="Description">The description for readers who see only the rule, as in code scanning.</param>
public sealed record RuleInfo(
    string Id, string Category, RuleSeverity Severity, string Title, string Message, string Description)
{
    /// <summary>Gets a value that indicates whether the rule is enabled by default.</summary>
    public bool IsEnabledByDefault { get; init; } = true;

    /// <summary>Gets a value that indicates whether a fix is offered for some violations of the rule.</summary>
    public bool HasFix { get; init; }

    /// <summary>Gets a value that indicates whether scripts in JSON can break the rule.</summary>
    public bool IsForJson { get; init; } =
        Category is RuleCategories.Order or RuleCategories.Values or RuleCategories.Json;

    /// <summary>
    /// Gets a value that indicates whether editors fade the code that breaks the rule, since it has no effect.
    /// </summary>
    public bool IsUnnecessary { get; init; }

    /// <summary>
    /// Gets a value that indicates whether a comment in a script file silences the rule. It does not where nothing can
    /// be sent.
    /// </summary>
    public bool CanBeSilenced { get; init; } = true;

    /// <summary>Gets the address of the page that explains the rule.</summary>
    public string Page => RulePage.Of(Id);

    /// <summary>Gets the address of the project that the rules belong to.</summary>
    public static string ProjectPage => RulePage.Project;
}
