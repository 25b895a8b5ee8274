using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Percl.CSharp.Symbols;

/// <summary>Reads the arguments of attributes, which may be missing in incomplete code.</summary>
internal static class AttributeDataExtensions
{
    /// <summary>Returns an argument of the constructor; null where there are fewer arguments.</summary>
    public static TypedConstant? Argument(this AttributeData attribute, int index) =>
        index < attribute.ConstructorArguments.Length
        && attribute.ConstructorArguments[index] is { Kind: not TypedConstantKind.Error } found
            ? found
            : null;

    /// <summary>Determines whether the attribute sets a property to true.</summary>
    public static bool Flag(this AttributeData attribute, string name)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == name)
            {
                return argument.Value is { Kind: TypedConstantKind.Primitive, Value: true };
            }
        }

        return false;
    }

    /// <summary>Returns the value as PerCL writes it, without quotes; null where it is not a single value.</summary>
    public static string? PerclText(this TypedConstant constant) => constant switch
    {
        { Kind: TypedConstantKind.Enum, Type: INamedTypeSymbol type, Value: { } value } => type.GetMembers()
            .OfType<IFieldSymbol>()
            .FirstOrDefault(field => value.Equals(field.ConstantValue)) is { } member
            ? JsonNames.OfEnumMember(member)
            : null,
        { Kind: TypedConstantKind.Primitive, Value: bool value } => value ? "true" : "false",
        { Kind: TypedConstantKind.Primitive, Value: string text } => text,
        { Kind: TypedConstantKind.Primitive, Value: IFormattable number } =>
            number.ToString(null, CultureInfo.InvariantCulture),
        _ => null,
    };
}
