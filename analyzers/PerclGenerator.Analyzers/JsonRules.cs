using Percl.Language.Violations;

namespace PerclGenerator.Analyzers;

/// <summary>Selects the rules that the analyzers of JSON report.</summary>
internal static class JsonRules
{
    /// <summary>Determines whether scripts in JSON can break a rule.</summary>
    public static bool IsReported(Rule rule) => rule.Info.IsForJson;

    /// <summary>Determines whether scripts in JSON can break the rule of a violation.</summary>
    public static bool IsReported(Violation violation) => IsReported(violation.Rule);
}
