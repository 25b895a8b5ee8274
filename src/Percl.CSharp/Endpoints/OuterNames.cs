using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Percl.CSharp.Endpoints;

/// <summary>
/// Binds names in a method that are not the method's own: types, and constants of types. The names are bound in front
/// of the body, because the first question about an expression in a body binds all of it.
/// </summary>
internal sealed class OuterNames
{
    private readonly EndpointSyntax _file;
    private readonly SyntaxNode _scope;
    private readonly int _position;

    /// <summary>Initializes the names that code sees.</summary>
    /// <param name="code">The code.</param>
    /// <param name="file">Its file.</param>
    public OuterNames(SyntaxNode code, EndpointSyntax file)
    {
        _file = file;
        var type = code.FirstAncestorOrSelf<TypeDeclarationSyntax>();
        _scope = type ?? code.SyntaxTree.GetRoot();
        _position = type?.OpenBraceToken.SpanStart
            // The statements of a program have no place in front of them where their names mean the same.
            ?? code.FirstAncestorOrSelf<GlobalStatementSyntax>()?.SpanStart
            ?? code.SpanStart;
    }

    /// <summary>
    /// Gets the part of the file in which the names of types mean the same: the part around a type that brings no names
    /// of types along.
    /// </summary>
    public SyntaxNode TypeScope => _scope is TypeDeclarationSyntax
    {
        BaseList: null, TypeParameterList: null, Parent: { } outer,
    } type
        && !type.Modifiers.Any(SyntaxKind.PartialKeyword)
        && !type.Members.Any(static member => member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax)
            ? outer
            : _scope;

    /// <summary>Returns the type that a name stands for; null where the code may have another of that name.</summary>
    public INamedTypeSymbol? FindType(ExpressionSyntax name, SemanticModel semantics) =>
        Sees(name)
            ? semantics.GetSpeculativeTypeInfo(
                _position,
                name as TypeSyntax ?? SyntaxFactory.ParseTypeName(name.ToString()),
                SpeculativeBindingOption.BindAsTypeOrNamespace).Type as INamedTypeSymbol
            : null;

    /// <summary>
    /// Determines whether an expression is a name, perhaps with dots, that the code declares no other meaning for.
    /// </summary>
    public bool Sees(ExpressionSyntax name) => FirstOf(name) is { } first && !_file.Declares(_scope, first);

    /// <summary>Returns the string of a literal or of a constant; null where it may be another.</summary>
    public string? FindText(ExpressionSyntax expression, SemanticModel semantics) => expression switch
    {
        LiteralExpressionSyntax { Token.Value: string text } => text,
        IdentifierNameSyntax { Identifier.ValueText: var name } => FindConstant(name, semantics),
        MemberAccessExpressionSyntax { Expression: var owner, Name: IdentifierNameSyntax { Identifier: var member } } =>
            FindOwner(owner, semantics) is { } type ? TextOf(type.GetMembers(member.ValueText)) : null,
        _ => null,
    };

    /// <summary>Returns the text of a constant of the type around the code, or of any other that code there sees.</summary>
    private string? FindConstant(string name, SemanticModel semantics)
    {
        if (_file.Declares(_scope, name))
        {
            return null;
        }

        var own = _scope is TypeDeclarationSyntax type
            ? semantics.GetDeclaredSymbol(type)?.GetMembers(name)
            : null;
        return TextOf(own is [_, ..] members ? members : semantics.LookupSymbols(_position, name: name));
    }

    /// <summary>
    /// Returns the type before the dot; null where the name before the dot may be that of a value.
    /// </summary>
    private INamedTypeSymbol? FindOwner(ExpressionSyntax owner, SemanticModel semantics) =>
        FirstOf(owner) is { } first
        && semantics.LookupSymbols(_position, name: first)
            .All(static symbol => symbol is INamespaceOrTypeSymbol or IAliasSymbol)
            ? FindType(owner, semantics)
            : null;

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
