using Microsoft.CodeAnalysis;

namespace Percl.CSharp.Symbols;

/// <summary>Reads <c>[JsonIgnore]</c> by System.Text.Json's rules.</summary>
internal static class JsonIgnoring
{
    /// <summary>Returns the condition under which the property is left out; null for none.</summary>
    public static IgnoreCondition? ConditionOf(IPropertySymbol property)
    {
        if (property.FindAttribute("System.Text.Json.Serialization", "JsonIgnoreAttribute") is not { } attribute)
        {
            return null;
        }

        foreach (var argument in attribute.NamedArguments)
        {
            if (argument is { Key: "Condition", Value.Value: int condition })
            {
                return (IgnoreCondition)condition;
            }
        }

        return IgnoreCondition.Always;
    }

    /// <summary>Determines whether the property is left out whatever its value is.</summary>
    public static bool Ignores(IPropertySymbol property) =>
        ConditionOf(property) is IgnoreCondition.Always or IgnoreCondition.WhenWriting;
}
