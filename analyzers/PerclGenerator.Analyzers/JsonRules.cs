using Microsoft.CodeAnalysis;
using Percl.Language.Facts;
using Percl.Language.Json;
using Percl.Language.JsonScripts;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace PerclGenerator.Analyzers;

/// <summary>What the analyzers of JSON have in common.</summary>
internal static class JsonRules
{
    /// <summary>
    /// What is reported of JSON: all that can be wrong with a script, wherever it stands, but nothing about declarations,
    /// nothing that depends on the webhook, which JSON does not name, nor how a text is put together, which it is not.
    /// </summary>
    public static DiagnosticDescriptor[] Descriptors { get; } =
    [
        .. DescriptorTable.All
            .Where(static descriptor => descriptor.Category != PerclDescriptors.Categories.Declarations && IsOfJson(descriptor.Id))
            .OrderBy(static descriptor => descriptor.Id, StringComparer.Ordinal),
    ];

    /// <summary>Whether a violation is one of those.</summary>
    public static bool AreAbout(Violation violation) => IsOfJson(violation.RuleId);

    /// <summary>What to mark: what is not needed is faded as a whole, of anything else its name or value says enough.</summary>
    public static JsonSpan WhereToShow(Violation violation, NodeId place, JsonLocations places) =>
        DescriptorTable.Find(violation.RuleId).CustomTags.Contains(WellKnownDiagnosticTags.Unnecessary)
            ? places.FindWhole(place)
            : places.Find(place);

    private static bool IsOfJson(string ruleId) =>
        ruleId is not (RuleIds.HoldsNoCommands or RuleIds.NotInThisAnswer or RuleIds.UrlPartsMeet);
}
