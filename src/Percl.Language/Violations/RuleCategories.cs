namespace Percl.Language.Violations;

/// <summary>Defines the categories of rules, by which users configure them.</summary>
public static class RuleCategories
{
    /// <summary>Rules about the order and the nesting of commands.</summary>
    public const string Order = "PerCL.Order";

    /// <summary>Rules about the values of attributes.</summary>
    public const string Values = "PerCL.Values";

    /// <summary>Rules about JSON.</summary>
    public const string Json = "PerCL.Json";

    /// <summary>Rules about types that declare commands and scripts.</summary>
    public const string Declarations = "PerCL.Declarations";

    /// <summary>Rules about endpoints.</summary>
    public const string Endpoints = "PerCL.Endpoints";
}
