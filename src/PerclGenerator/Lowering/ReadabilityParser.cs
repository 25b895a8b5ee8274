using Microsoft.CodeAnalysis;
using Percl.CSharp.Declarations;
using Percl.CSharp.Symbols;

namespace PerclGenerator.Lowering;

/// <summary>Adds the data for the generated code that reads a property.</summary>
internal static class ReadabilityParser
{
    private static readonly SymbolDisplayFormat TypeFormat = SymbolDisplayFormat.FullyQualifiedFormat
        .WithMiscellaneousOptions(
            SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
            | SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    /// <summary>Adds the property's type and range.</summary>
    public static CommandProperty Parse(CommandProperty property, IPropertySymbol symbol)
    {
        var type = symbol.Type.WithoutNullable();
        var name = type.ToDisplayString(TypeFormat);
        var isInteger = type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Int64;
        return property with
        {
            ReadType = name,
            ReadRange = isInteger ? $"{name}.MinValue, {name}.MaxValue" : null,
        };
    }
}
