using Percl.Language.Json;
using Percl.Language.JsonScripts;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace PerclGenerator.Analyzers;

/// <summary>Selects the rules and the spans that the analyzers of JSON report.</summary>
internal static class JsonRules
{
    /// <summary>Determines whether scripts in JSON can break a rule.</summary>
    public static bool IsReported(Rule rule) => rule.Info.IsForJson;

    /// <summary>Determines whether scripts in JSON can break the rule of a violation.</summary>
    public static bool IsReported(Violation violation) => IsReported(violation.Rule);

    /// <summary>
    /// Returns the span to mark: the whole node for code that editors fade, otherwise its name or value.
    /// </summary>
    public static JsonSpan FindMarked(Violation violation, NodeId node, JsonLocations locations) =>
        violation.Rule.Info.IsUnnecessary ? locations.FindWhole(node) : locations.Find(node);
}
