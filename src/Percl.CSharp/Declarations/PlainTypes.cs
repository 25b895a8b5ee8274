using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Symbols;

namespace Percl.CSharp.Declarations;

/// <summary>Finds out whether objects of a type hold what they are given and nothing else.</summary>
internal static class PlainTypes
{
    /// <summary>
    /// Whether creating an object of the type does nothing but keep values: no constructor of its own, no property with
    /// a value of its own or code in it. The runtime library's types are all plain. Of types in other assemblies it is
    /// not known.
    /// </summary>
    public static bool IsPlain(INamedTypeSymbol type) =>
        type.ContainingAssembly.HasReadableCommands()
        || type.SelfAndBases().All(static part =>
            part.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType || IsPlainItself(part));

    private static bool IsPlainItself(INamedTypeSymbol type) =>
        !type.DeclaringSyntaxReferences.IsEmpty
        && type.GetMembers().All(static member => member.IsImplicitlyDeclared || IsPlain(member));

    private static bool IsPlain(ISymbol member) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => IsPrimary(constructor),
        IMethodSymbol { MethodKind: MethodKind.StaticConstructor or MethodKind.Destructor } => false,
        IPropertySymbol { IsStatic: false } property => IsPlain(property),
        IFieldSymbol { IsStatic: false } or IEventSymbol { IsStatic: false } => !HasComputedValue(member),
        _ => true,
    };

    /// <summary>
    /// Whether it is the constructor of a record that does nothing but give its parameters to properties.
    /// </summary>
    private static bool IsPrimary(IMethodSymbol constructor) =>
        constructor.ContainingType.IsRecord
        && constructor.DeclaringSyntaxReferences is [var reference]
        && reference.GetSyntax() is TypeDeclarationSyntax
        {
            BaseList: null or { Types: not [PrimaryConstructorBaseTypeSyntax, ..] },
        }
        && constructor.Parameters.All(static parameter => parameter.ContainingType.GetMembers(parameter.Name)
            .Any(static property => property.DeclaringSyntaxReferences is [var own]
                && own.GetSyntax() is ParameterSyntax));

    /// <summary>Whether a field begins with what an expression makes, and not with what it says.</summary>
    private static bool HasComputedValue(ISymbol field) => field.DeclaringSyntaxReferences.Any(static reference =>
        reference.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: not LiteralExpressionSyntax });

    /// <summary>A property that is no attribute may be what it likes, as long as it keeps nothing.</summary>
    private static bool IsPlain(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences is [var reference]
        && reference.GetSyntax() switch
        {
            ParameterSyntax => !CanBeReplaced(property),
            // Of a partial property the other part has the code.
            PropertyDeclarationSyntax declaration => declaration.Initializer is null
                && !declaration.Modifiers.Any(SyntaxKind.PartialKeyword)
                && (IsComputed(property) || (!CanBeReplaced(property) && IsAuto(declaration))),
            _ => IsComputed(property),
        };

    private static bool CanBeReplaced(IPropertySymbol property) =>
        property.IsVirtual || property.IsOverride || property.IsAbstract;

    private static bool IsComputed(IPropertySymbol property) =>
        property is { SetMethod: null, GetMethod: not null } && !IsAttribute(property);

    private static bool IsAuto(PropertyDeclarationSyntax declaration) =>
        declaration is { ExpressionBody: null, AccessorList.Accessors: var accessors }
        && accessors.All(static accessor => accessor is { Body: null, ExpressionBody: null });

    private static bool IsAttribute(IPropertySymbol property) =>
        property.DeclaredAccessibility == Accessibility.Public && !JsonIgnoring.Ignores(property);
}
