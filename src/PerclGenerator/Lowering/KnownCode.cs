using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Declarations;
using Percl.CSharp.Symbols;

namespace PerclGenerator.Lowering;

/// <summary>Finds members without side effects: those that only hold a value, and some of the framework's.</summary>
internal static class KnownCode
{
    private static readonly HashSet<string> Types = new(StringComparer.Ordinal)
    {
        "System.Math", "System.MathF", "System.Nullable", "System.Guid", "System.TimeSpan", "System.DateTimeOffset",
        "System.DateOnly", "System.TimeOnly", "System.Version", "System.Uri", "System.Array", "System.MemoryExtensions",
        "System.Span", "System.ReadOnlySpan", "System.Int128", "System.UInt128", "System.Half",
        "System.Numerics.BigInteger",
        "System.Collections.Generic.List", "System.Collections.Immutable.ImmutableArray",
    };

    /// <summary>Determines whether a use of the member runs known code only.</summary>
    public static bool IsKnown(ISymbol member, CommandCatalog catalog) => member switch
    {
        ILocalSymbol or IParameterSymbol or IRangeVariableSymbol or IDiscardSymbol => true,
        IFieldSymbol { IsConst: true } or IFieldSymbol { IsStatic: false } => true,
        IFieldSymbol field => BeginsQuietly(field.ContainingType),
        IPropertySymbol property => IsKnown(property, catalog),
        IMethodSymbol method => IsOfFramework(method.ContainingType)
            && (method is { IsVirtual: false, IsOverride: false }
                || method.ContainingType is { IsSealed: true } or { IsValueType: true })
            && method.Parameters.All(static parameter => parameter.RefKind == RefKind.None && IsSimple(parameter.Type)),
        _ => false,
    };

    /// <summary>Determines whether the type is a span of characters.</summary>
    public static bool IsSpan(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeArguments: [{ SpecialType: SpecialType.System_Char }] }
        && (type.Is("System", "ReadOnlySpan") || type.Is("System", "Span"));

    /// <summary>
    /// Determines whether values of the type have no code of their own: strings, numbers, and arrays of them.
    /// </summary>
    public static bool IsSimple(ITypeSymbol type) => type.WithoutNullable() switch
    {
        {
            SpecialType: >= SpecialType.System_Boolean and <= SpecialType.System_String or SpecialType.System_DateTime,
        } => true,
        IArrayTypeSymbol array => IsSimple(array.ElementType),
        { TypeKind: TypeKind.Enum } => true,
        { TypeKind: TypeKind.Struct } value =>
            IsSpan(value) || (value is INamedTypeSymbol { Arity: 0 } named && IsOfFramework(named)),
        { TypeKind: TypeKind.TypeParameter } => false,
        var other => other.Is("System", "Version"),
    };

    private static bool IsKnown(IPropertySymbol property, CommandCatalog catalog) =>
        IsOfFramework(property.ContainingType)
        || SymbolEqualityComparer.Default.Equals(property.ContainingAssembly, catalog.Runtime)
        || (HoldsAValue(property) && (!property.IsStatic || BeginsQuietly(property.ContainingType)));

    /// <summary>
    /// Determines whether the property only holds a value. The properties of other assemblies are unknown.
    /// </summary>
    private static bool HoldsAValue(IPropertySymbol property) =>
        (property is { IsVirtual: false, IsAbstract: false, IsOverride: false } || property.ContainingType.IsSealed)
        && property.DeclaringSyntaxReferences is [var reference]
        && reference.GetSyntax() switch
        {
            ParameterSyntax => true,
            PropertyDeclarationSyntax { ExpressionBody: null, AccessorList.Accessors: var accessors } declaration =>
                !declaration.Modifiers.Any(SyntaxKind.PartialKeyword)
                && accessors.Any(
                    static accessor => accessor is { Keyword.ValueText: "get", Body: null, ExpressionBody: null }),
            _ => false,
        };

    /// <summary>Determines whether no static constructor runs on the first use of the type.</summary>
    private static bool BeginsQuietly(INamedTypeSymbol type) =>
        IsOfFramework(type)
        || (!type.DeclaringSyntaxReferences.IsEmpty
            && type.StaticConstructors.All(static constructor => constructor.IsImplicitlyDeclared));

    private static bool IsOfFramework(INamedTypeSymbol type) =>
        type.SpecialType is >= SpecialType.System_Boolean and <= SpecialType.System_String
            or SpecialType.System_DateTime or SpecialType.System_Nullable_T or SpecialType.System_Array
        || (type.ContainingType is null
            && Types.Contains($"{type.ContainingNamespace?.ToDisplayString()}.{type.Name}"));
}
