using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PerclGenerator.Parsing;

/// <summary>Finds out whether objects of a type hold what they are given and nothing else.</summary>
internal static class PlainTypes
{
    /// <summary>
    /// Whether creating an object of the type does nothing but keep values: no constructor of its own, no property with a
    /// value of its own or code in it. The runtime library's types are all plain. Of types in other assemblies it is not
    /// known.
    /// </summary>
    public static bool IsPlain(INamedTypeSymbol type) =>
        type.ContainingAssembly.HasAttributeOfKind(KnownNames.ReadableAttribute)
        || type.SelfAndBases().All(static part =>
            part.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType || IsPlainItself(part));

    private static bool IsPlainItself(INamedTypeSymbol type) =>
        !type.DeclaringSyntaxReferences.IsEmpty
        && type.StaticConstructors.All(static constructor => constructor.IsImplicitlyDeclared)
        && type.InstanceConstructors.All(static constructor => constructor.IsImplicitlyDeclared || IsPrimary(constructor))
        && type.GetMembers().All(static member => member.IsStatic || IsPlain(member));

    private static bool IsPlain(ISymbol member) => member switch
    {
        IPropertySymbol property => IsPlain(property),
        IFieldSymbol or IEventSymbol => !RunsCode(member),
        _ => true,
    };

    /// <summary>Whether the value that a new object has there is more than a literal.</summary>
    private static bool RunsCode(ISymbol member) => member.DeclaringSyntaxReferences.Any(static reference => reference.GetSyntax()
        is VariableDeclaratorSyntax { Initializer.Value: not LiteralExpressionSyntax }
        or PropertyDeclarationSyntax { Initializer.Value: not LiteralExpressionSyntax });

    private static bool IsPrimary(IMethodSymbol constructor) =>
        constructor.ContainingType.IsRecord
        && constructor.DeclaringSyntaxReferences is [var reference]
        && reference.GetSyntax() is TypeDeclarationSyntax { BaseList: null or { Types: not [PrimaryConstructorBaseTypeSyntax, ..] } };

    /// <summary>A property that is no attribute may be what it likes, as long as it keeps nothing.</summary>
    private static bool IsPlain(IPropertySymbol property) =>
        property.IsImplicitlyDeclared
        || property is { SetMethod: null, GetMethod: not null } && !IsAttribute(property) && !RunsCode(property)
        || (!property.IsVirtual && !property.IsOverride && !property.IsAbstract
            && property.DeclaringSyntaxReferences is [var reference]
            && (reference.GetSyntax() is ParameterSyntax
                || reference.GetSyntax() is PropertyDeclarationSyntax { ExpressionBody: null, Initializer: null, AccessorList.Accessors: var accessors }
                    && accessors.All(static accessor => accessor is { Body: null, ExpressionBody: null })));

    private static bool IsAttribute(IPropertySymbol property) =>
        property.DeclaredAccessibility == Accessibility.Public && !JsonNames.Ignores(property);
}
