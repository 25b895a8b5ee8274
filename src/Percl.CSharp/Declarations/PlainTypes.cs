using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Symbols;

namespace Percl.CSharp.Declarations;

/// <summary>Determines whether objects of a type hold the assigned values and nothing else.</summary>
internal static class PlainTypes
{
    /// <summary>
    /// Determines whether the creation of an object only stores values. The type then has no explicit constructor, and
    /// no property with an initializer or code. The runtime library's types are all plain. Types of other assemblies
    /// are unknown.
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
    /// Determines whether the constructor is that of a record that only assigns its parameters to properties.
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

    /// <summary>Determines whether a field is initialized with an expression that is not a literal.</summary>
    private static bool HasComputedValue(ISymbol field) => field.DeclaringSyntaxReferences.Any(static reference =>
        reference.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: not LiteralExpressionSyntax });

    /// <summary>
    /// Determines whether a property that is not an attribute stores nothing; its code does not matter.
    /// </summary>
    private static bool IsPlain(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences is [var reference]
        && reference.GetSyntax() switch
        {
            ParameterSyntax => !CanBeReplaced(property),
            // The other part of a partial property has the code.
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
