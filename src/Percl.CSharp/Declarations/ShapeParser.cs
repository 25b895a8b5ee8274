using System.Globalization;
using Microsoft.CodeAnalysis;
using Percl.CSharp.Spelling;
using Percl.CSharp.Symbols;
using Percl.Language.Collections;

namespace Percl.CSharp.Declarations;

/// <summary>Finds the form of a type's values in PerCL.</summary>
internal static class ShapeParser
{
    /// <summary>Returns the shape of an attribute of the type; null where PerCL has no form for it.</summary>
    /// <param name="type">The attribute's type.</param>
    /// <param name="user">The assembly that declares the attribute.</param>
    public static ValueShape? Parse(ITypeSymbol type, IAssemblySymbol? user) => type.WithoutNullable() switch
    {
        { SpecialType: SpecialType.System_String } => new ScalarShape(ScalarKind.Text),
        { SpecialType: SpecialType.System_Boolean } => new ScalarShape(ScalarKind.Boolean),
        { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_Double } =>
            new ScalarShape(ScalarKind.Number),
        var uri when uri.Is("System", "Uri") => new ScalarShape(ScalarKind.Uri),
        INamedTypeSymbol { TypeKind: TypeKind.Enum } @enum => ParseEnum(@enum, user),
        INamedTypeSymbol named when named.IsObject() => new ObjectShape(),
        var map when map.IsTextMap() => new TextMapShape { IsImmutableArray = IsImmutableArray(map) },
        var list when list.ElementType() is { SpecialType: SpecialType.System_String } =>
            new TextListShape { IsImmutableArray = IsImmutableArray(list) },
        var other => ParseCommands(other),
    };

    /// <summary>Returns the shape of commands of the type; null where it holds none.</summary>
    public static ValueShape? ParseCommands(ITypeSymbol type)
    {
        type = type.WithoutNullable();
        if (type.IsScript())
        {
            return new NestedScriptShape();
        }

        if (type.IsCommand())
        {
            return new CommandShape();
        }

        return type.ElementType() is { } element && element.IsCommand()
            ? new CommandListShape { IsImmutableArray = IsImmutableArray(type) }
            : null;
    }

    private static bool IsImmutableArray(ITypeSymbol type) => type.Is("System.Collections.Immutable", "ImmutableArray");

    private static EnumShape ParseEnum(INamedTypeSymbol type, IAssemblySymbol? user)
    {
        var numberType = CanBeNamed(type, user) ? null : type.EnumUnderlyingType!.ToDisplayString();
        var members = type.GetMembers().OfType<IFieldSymbol>()
            // A name may be missing during typing.
            .Where(static field => field is { IsConst: true, ConstantValue: not null, Name.Length: > 0 })
            // Of two names for one number the first counts: a switch accepts each number once.
            .GroupBy(static field => field.ConstantValue)
            .Select(static group => group.First());
        return new EnumShape(new EquatableArray<EnumMember>(members.Select(member => new EnumMember(
            member.Name,
            numberType is null ? NameOf(member) : NumberOf(member),
            JsonNames.OfEnumMember(member)))))
        {
            NumberType = numberType,
        };
    }

    /// <summary>Determines whether code in the assembly can name the enum.</summary>
    private static bool CanBeNamed(INamedTypeSymbol type, IAssemblySymbol? user) =>
        !type.IsForbidden()
        && (user is not ISourceAssemblySymbol { Compilation: var compilation }
            || GlobalNames.Of(compilation).Reach(type));

    /// <summary>
    /// Returns the member's name, or its number where the compiler reports a use of the name as an error.
    /// </summary>
    private static string NameOf(IFieldSymbol member)
    {
        var type = member.ContainingType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        return member.IsForbidden() ? $"({type})({NumberOf(member)})" : type + "." + member.Name.AsIdentifier();
    }

    private static string NumberOf(IFieldSymbol member) =>
        Convert.ToString(member.ConstantValue, CultureInfo.InvariantCulture);
}
