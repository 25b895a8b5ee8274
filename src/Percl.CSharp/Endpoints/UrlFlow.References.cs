using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Expressions;

namespace Percl.CSharp.Endpoints;

/// <content>Variables and members, and the code that reads them.</content>
internal sealed partial class UrlFlow
{
    private const string Generated = ".g.cs";

    /// <summary>Follows a local that has the value wherever it is read.</summary>
    private void FollowLocal(ISymbol? local, ExpressionSyntax value, Way way)
    {
        SyntaxNode? scope = value.FirstAncestorOrSelf<MemberDeclarationSyntax>(
            static member => member is not GlobalStatementSyntax)
            ?? value.SyntaxTree.GetRoot(_cancellation);
        if (local is not ILocalSymbol)
        {
            _uses.Add(null);
            return;
        }

        FollowReferences(
            local.Name, symbol => SymbolEqualityComparer.Default.Equals(symbol, local), [scope], way, value);
    }

    /// <summary>Follows a property or a field to its uses in the types that declare it.</summary>
    private void FollowMember(ISymbol? member, Way way)
    {
        if (member is not (IPropertySymbol or IFieldSymbol)
            || member.IsVirtual || member.IsAbstract || member.IsOverride
            || member.DeclaringSyntaxReferences.IsEmpty)
        {
            _uses.Add(null);
            return;
        }

        FollowReferences(
            member.Name,
            symbol => SymbolEqualityComparer.Default.Equals(symbol.OriginalDefinition, member.OriginalDefinition),
            PartsOf(member.ContainingType),
            way);
    }

    /// <summary>Follows the result of a helper, or the value of a property, to the code that asks for it.</summary>
    private void FollowResult(SyntaxNode owner, Way way)
    {
        var helper = ModelOf(owner).GetDeclaredSymbol(owner, _cancellation);
        if (helper is null or { IsVirtual: true } or { IsAbstract: true } or { IsOverride: true })
        {
            _uses.Add(null);
            return;
        }

        IEnumerable<SyntaxNode> scopes = helper switch
        {
            IMethodSymbol { MethodKind: MethodKind.LocalFunction } => [owner.Parent!],
            { DeclaredAccessibility: Accessibility.Private } => PartsOf(helper.ContainingType),
            _ => _semantics.Compilation.SyntaxTrees
                .Where(tree => !IsGenerated(tree) && EndpointSyntax.Of(tree).Mentions(helper.Name))
                .Select(tree => tree.GetRoot(_cancellation)),
        };
        FollowReferences(
            helper.Name,
            symbol => SymbolEqualityComparer.Default.Equals(
                ((symbol as IMethodSymbol)?.ReducedFrom ?? symbol).OriginalDefinition, helper.OriginalDefinition),
            // A local function of a program stands in a statement of its own.
            scopes.Select(static scope => scope is GlobalStatementSyntax ? scope.Parent! : scope),
            way);
    }

    private void FollowReferences(
        string name,
        Func<ISymbol, bool> isSearched,
        IEnumerable<SyntaxNode> scopes,
        Way way,
        ExpressionSyntax? only = null)
    {
        foreach (var reference in scopes
            .SelectMany(static scope => scope.DescendantNodesAndSelf())
            .OfType<IdentifierNameSyntax>()
            .Where(reference => reference.Identifier.ValueText == name))
        {
            var semantics = ModelOf(reference);
            if (ReadIn(reference) is not { } read
                || semantics.GetSymbolInfo(reference, _cancellation).Symbol is not { } symbol
                || !isSearched(symbol)
                || (only is not null && ConstantVariables.FindValue(reference, semantics, _cancellation) != only))
            {
                continue;
            }

            // A method without its parentheses may be called by anything.
            if (symbol is IMethodSymbol && read.Parent is not InvocationExpressionSyntax)
            {
                _uses.Add(null);
                continue;
            }

            Follow(
                symbol is IMethodSymbol ? (ExpressionSyntax)read.Parent! : read,
                way.Next with { IsAlways = way.IsAlways && CommandPlace.IsAlwaysWritten(reference, semantics) });
        }
    }

    /// <summary>
    /// Returns the expression that reads the variable; null where the variable is written or only named.
    /// </summary>
    private static ExpressionSyntax? ReadIn(IdentifierNameSyntax reference)
    {
        ExpressionSyntax read = reference.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Name == reference => access,
            _ => reference,
        };
        return read.Parent switch
        {
            AssignmentExpressionSyntax assignment when assignment.Left == read => null,
            NameColonSyntax or NameEqualsSyntax => null,
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax
            {
                Identifier.ValueText: "nameof",
            } } } => null,
            _ => read,
        };
    }

    /// <summary>Returns the written parts of a type: what is generated uses the same values once more.</summary>
    private IEnumerable<SyntaxNode> PartsOf(INamedTypeSymbol type) => type.DeclaringSyntaxReferences
        .Where(static reference => !IsGenerated(reference.SyntaxTree))
        .Select(reference => reference.GetSyntax(_cancellation));

    private static bool IsGenerated(SyntaxTree tree) => tree.FilePath.EndsWith(Generated, StringComparison.Ordinal);
}
