using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Percl.CSharp.Endpoints;

/// <summary>
/// Binds names in a method that are not the method's own: types, and constants of types. The names are bound in front
/// of the body, because the first question about an expression in a body binds all of it.
/// </summary>
/// <param name="compilation">The compilation.</param>
internal sealed class OuterNames(Compilation compilation)
{
    private readonly ConcurrentDictionary<(SyntaxNode Scope, string Name), INamedTypeSymbol?> _types = new();
    private readonly ConcurrentDictionary<(SyntaxNode Scope, string Name), INamedTypeSymbol?> _owners = new();

    /// <summary>Returns the type that a name in code stands for; null where it may be another.</summary>
    public INamedTypeSymbol? FindType(NameSyntax name, SyntaxNode code)
    {
        var scope = ScopeOf(code);
        return IsOuter(name, scope)
            ? _types.GetOrAdd((TypeScopeOf(scope), name.ToString()), _ => BindType(name, PositionOf(scope, code)))
            : null;
    }

    /// <summary>Returns the string of a literal or of a constant; null where it may be another.</summary>
    public string? FindText(ExpressionSyntax expression, SyntaxNode code) => expression switch
    {
        LiteralExpressionSyntax { Token.Value: string text } => text,
        IdentifierNameSyntax name => FindConstant(name, code),
        MemberAccessExpressionSyntax { Expression: var owner, Name: IdentifierNameSyntax { Identifier: var member } } =>
            FindOwner(owner, code) is { } type ? TextOf(type.GetMembers(member.ValueText)) : null,
        _ => null,
    };

    /// <summary>
    /// Returns the text of a constant of the type around the code, or of any other that code there sees.
    /// </summary>
    private string? FindConstant(IdentifierNameSyntax constant, SyntaxNode code)
    {
        var scope = ScopeOf(code);
        if (!IsOuter(constant, scope))
        {
            return null;
        }

        var name = constant.Identifier.ValueText;
        var semantics = compilation.GetSemanticModel(code.SyntaxTree);
        var own = scope is TypeDeclarationSyntax type ? semantics.GetDeclaredSymbol(type)?.GetMembers(name) : null;
        return TextOf(own is [_, ..] members
            ? members
            : semantics.LookupSymbols(PositionOf(scope, code), name: name));
    }

    /// <summary>Returns the type before a dot; null where the name there may be that of a value.</summary>
    private INamedTypeSymbol? FindOwner(ExpressionSyntax owner, SyntaxNode code)
    {
        var scope = ScopeOf(code);
        return IsOuter(owner, scope)
            ? _owners.GetOrAdd((scope, owner.ToString()), _ =>
            {
                var position = PositionOf(scope, code);
                return compilation.GetSemanticModel(code.SyntaxTree).LookupSymbols(position, name: FirstOf(owner))
                    .All(static symbol => symbol is INamespaceOrTypeSymbol or IAliasSymbol)
                    ? BindType(owner, position)
                    : null;
            })
            : null;
    }

    private INamedTypeSymbol? BindType(ExpressionSyntax name, int position) =>
        compilation.GetSemanticModel(name.SyntaxTree).GetSpeculativeTypeInfo(
            position,
            name as TypeSyntax ?? SyntaxFactory.ParseTypeName(name.ToString()),
            SpeculativeBindingOption.BindAsTypeOrNamespace).Type as INamedTypeSymbol;

    /// <summary>
    /// Determines whether an expression is a name, perhaps with dots, that the code declares no other meaning for.
    /// </summary>
    private static bool IsOuter(ExpressionSyntax name, SyntaxNode scope) =>
        FirstOf(name) is { } first && !EndpointSyntax.Of(scope.SyntaxTree).Declares(scope, first);

    /// <summary>Returns the type around code, or the root of a program.</summary>
    private static SyntaxNode ScopeOf(SyntaxNode code) =>
        code.FirstAncestorOrSelf<TypeDeclarationSyntax>() ?? code.SyntaxTree.GetRoot();

    /// <summary>
    /// Returns the part of the file in which the names of types mean the same: the part around a type that brings no
    /// names of types along.
    /// </summary>
    private static SyntaxNode TypeScopeOf(SyntaxNode scope) => scope is TypeDeclarationSyntax
    {
        BaseList: null, TypeParameterList: null, Parent: { } outer,
    } type
        && !type.Modifiers.Any(SyntaxKind.PartialKeyword)
        && !type.Members.Any(static member => member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax)
            ? outer
            : scope;

    private static int PositionOf(SyntaxNode scope, SyntaxNode code) => scope is TypeDeclarationSyntax type
        ? type.OpenBraceToken.SpanStart
        // The statements of a program have no place in front of them where their names mean the same.
        : (code.FirstAncestorOrSelf<GlobalStatementSyntax>() ?? code).SpanStart;

    private static string? TextOf(ImmutableArray<ISymbol> found) =>
        found is [IFieldSymbol { IsConst: true, ConstantValue: string text }] ? text : null;

    /// <summary>Returns the first name of several with dots; null where the expression is anything else.</summary>
    private static string? FirstOf(ExpressionSyntax name) => name switch
    {
        IdentifierNameSyntax { Identifier.ValueText: var first } => first,
        MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.SimpleMemberAccessExpression, Expression: var left } =>
            FirstOf(left),
        QualifiedNameSyntax { Left: var left } => FirstOf(left),
        AliasQualifiedNameSyntax { Alias.Identifier.ValueText: var alias } => alias,
        _ => null,
    };
}
