using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Expressions;
using Percl.CSharp.Spelling;
using Percl.CSharp.Symbols;

namespace Percl.CSharp.Uses;

/// <content>Variables that hold lists, and members that make lists.</content>
internal sealed partial class DataUse
{
    /// <summary>
    /// The maximum length of code that is searched for uses, since the search is repeated for each list.
    /// </summary>
    private const int LongestCode = 20_000;

    /// <summary>Returns the role of the list that a variable holds.</summary>
    private ListRole RoleOfVariable(ISymbol variable)
    {
        if (variable.DeclaringSyntaxReferences is not [var reference])
        {
            return variable.ContainingNamespace is { } library && library.IsRootedIn(WellKnownNames.Namespace)
                ? ListRole.Unknown
                : ListRole.Data;
        }

        if (!_seen.Add(variable.OriginalDefinition))
        {
            return ListRole.Unknown;
        }

        var declaration = reference.GetSyntax(cancellation);
        if (reference.SyntaxTree != semantics.SyntaxTree)
        {
            return ListUses.ArePassedOn(variable.Name, declaration.Parent?.Parent) ? ListRole.Script : ListRole.Data;
        }

        var code = variable is IParameterSymbol ? declaration.Parent?.Parent : MemberAround(declaration);
        return code is null ? ListRole.Unknown
            : code.Span.Length > LongestCode ? ListRole.Data
            : UsesOf(variable, code).Select(RoleOfUse).DefaultIfEmpty().Max();
    }

    private ListRole RoleOfUse(IdentifierNameSyntax variable) =>
        ListUses.Of(variable) is ListUse.Adds or ListUse.Sets || ListUses.IsCounted(variable)
            ? ListRole.Unknown
            : RoleOf(variable);

    /// <summary>
    /// Returns the role of a list that a function or a property returns: a script, unless code reads its elements.
    /// </summary>
    private ListRole RoleOfResult(SyntaxNode returned)
    {
        var maker = returned.Ancestors().FirstOrDefault(static node =>
            ListUses.IsFunction(node) || node is AccessorDeclarationSyntax or MemberDeclarationSyntax);
        return maker is null or AnonymousFunctionExpressionSyntax
            || semantics.GetDeclaredSymbol(maker, cancellation) is not { } member
            || !IsData(RoleOfMember(member))
            ? ListRole.Script
            : ListRole.Data;
    }

    private ListRole RoleOfMember(ISymbol member)
    {
        member = (member as IMethodSymbol)?.AssociatedSymbol ?? member;
        if ((member is IPropertySymbol && member.ContainingType.IsAnyScript())
            || member.DeclaringSyntaxReferences is not [var reference]
            || reference.SyntaxTree != semantics.SyntaxTree
            || !_seen.Add(member.OriginalDefinition))
        {
            return ListRole.Unknown;
        }

        var declaration = reference.GetSyntax(cancellation);
        var code = declaration is LocalFunctionStatementSyntax
            ? MemberAround(declaration)
            : declaration.Parent?.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>();
        return code is null || code.Span.Length > LongestCode
            ? ListRole.Unknown
            : UsesOf(member, code).Select(RoleOfMade).DefaultIfEmpty().Max();
    }

    private ListRole RoleOfMade(IdentifierNameSyntax name)
    {
        ExpressionSyntax made = name.Parent is MemberAccessExpressionSyntax access && access.Name == name
            ? access
            : name;
        return RoleOf(made.Parent is InvocationExpressionSyntax call && call.Expression == made ? call : made);
    }

    private IEnumerable<IdentifierNameSyntax> UsesOf(ISymbol symbol, SyntaxNode code) => code.DescendantNodes()
        .OfType<IdentifierNameSyntax>()
        .Where(name => name.Identifier.ValueText == symbol.Name
            && SymbolEqualityComparer.Default.Equals(
                semantics.GetSymbolInfo(name, cancellation).Symbol?.OriginalDefinition, symbol.OriginalDefinition));

    private static SyntaxNode MemberAround(SyntaxNode node) =>
        node.FirstAncestorOrSelf<MemberDeclarationSyntax>(static member => member is not GlobalStatementSyntax)
        ?? node.SyntaxTree.GetRoot();
}
