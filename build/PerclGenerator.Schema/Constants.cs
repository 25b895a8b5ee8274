using Microsoft.CodeAnalysis;

namespace PerclGenerator.Schema;

/// <summary>Classes whose constants are the values of an attribute.</summary>
internal static class Constants
{
    /// <summary>The values.</summary>
    public static IEnumerable<string> Of(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IFieldSymbol>().Select(static field => field.ConstantValue).OfType<string>();
}
