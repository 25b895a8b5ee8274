using Percl.Language.Checking;
using Percl.Language.Collections;
using Percl.Language.Violations;

namespace Percl.Language.Configuration;

/// <summary>
/// Represents the severities that the sections of <c>.editorconfig</c> set in one script file: for a rule, as in
/// <c>percl_diagnostic.PERCL1001.severity</c>, or for its category, as in
/// <c>dotnet_analyzer_diagnostic.category-PerCL.Order.severity</c>. The compiler itself applies the second to C# files
/// only, and keeps <c>dotnet_diagnostic</c> from analyzers.
/// </summary>
/// <param name="All">The severities that are set.</param>
internal sealed record FileSeverities(EquatableArray<SetSeverity> All)
{
    private const string OfAll = "dotnet_analyzer_diagnostic.severity";

    private static readonly (string Name, string Setting)[] Rules =
    [
        .. PerclRules.All
            .Where(static rule => rule.Info.IsForJson)
            .Select(static rule => (rule.Id, $"percl_diagnostic.{rule.Id}.severity")),
    ];

    private static readonly (string Name, string Setting)[] Categories =
    [
        .. PerclRules.All.Select(static rule => rule.Info.Category)
            .Distinct()
            .Select(static category => (category, $"dotnet_analyzer_diagnostic.category-{category}.severity")),
    ];

    /// <summary>Reads the severities that apply to a file.</summary>
    public static FileSeverities Read(FindSetting find)
    {
        var set = new List<SetSeverity>();
        foreach (var (name, setting) in Rules)
        {
            if (Find(find, setting) is { } severity)
            {
                set.Add(new SetSeverity(name, severity));
            }
        }

        var ofAll = Find(find, OfAll);
        foreach (var (name, setting) in Categories)
        {
            if ((Find(find, setting) ?? ofAll) is { } severity)
            {
                set.Add(new SetSeverity(name, severity));
            }
        }

        return new FileSeverities(new EquatableArray<SetSeverity>(set));
    }

    /// <summary>Reads a severity; null where it is none that this enum has, as <c>default</c>.</summary>
    public static FileSeverity? Find(FindSetting find, string setting) => find(setting, out var value)
        ? value!.Trim().ToUpperInvariant() switch
        {
            "ERROR" => FileSeverity.Error,
            "WARNING" => FileSeverity.Warning,
            "SUGGESTION" => FileSeverity.Suggestion,
            "SILENT" => FileSeverity.Silent,
            "NONE" => FileSeverity.None,
            _ => null,
        }
        : null;

    /// <summary>Returns the severity that is set for a rule itself; null where there is none.</summary>
    public FileSeverity? OfRule(RuleInfo rule) => Find(rule.Id);

    /// <summary>Returns the severity of a rule's category; null where it has none.</summary>
    public FileSeverity? OfCategory(RuleInfo rule) => Find(rule.Category);

    private FileSeverity? Find(string name)
    {
        foreach (var one in All.AsSpan())
        {
            if (one.Name == name)
            {
                return one.Severity;
            }
        }

        return null;
    }
}
