using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Expressions;
using Percl.CSharp.Symbols;
using Percl.CSharp.Uses;

namespace Percl.CSharp.Endpoints;

/// <content>Variables and members, and the code that reads them.</content>
internal sealed partial class UrlFlow
{
    /// <summary>Follows a local that has the value wherever it is read.</summary>
    private void FollowLocal(ISymbol? local, ExpressionSyntax value, Way way)
    {
        if (local is not ILocalSymbol { DeclaringSyntaxReferences: [var declaration] })
        {
            _uses.Add(null);
            return;
        }

        var scope = ConstantVariables.ScopeOf(declaration.GetSyntax(_cancellation));
        FollowReferences(
            local.Name, symbol => SymbolEqualityComparer.Default.Equals(symbol, local), [scope], way, value);
    }

    /// <summary>Follows variables that a pattern gives the value.</summary>
    private void FollowCaptures(IEnumerable<SyntaxNode> captures, Way way)
    {
        foreach (var capture in captures)
        {
            if (ModelOf(capture).GetDeclaredSymbol(capture, _cancellation) is { } variable)
            {
                FollowReferences(
                    variable.Name,
                    symbol => SymbolEqualityComparer.Default.Equals(symbol, variable),
                    [ConstantVariables.ScopeOf(capture)],
                    way);
            }
        }
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
            way with { Creation = null });
    }

    /// <summary>Follows the result of a helper, or the value of a property, to the code that asks for it.</summary>
    private void FollowResult(SyntaxNode owner, Way way)
    {
        var helper = ModelOf(owner).GetDeclaredSymbol(owner, _cancellation);
        if (helper is null or { IsVirtual: true } or { IsAbstract: true } or { IsOverride: true }
            || helper.MayBeUsedElsewhere(_semantics.Compilation))
        {
            _uses.Add(null);
            return;
        }

        way = way with { Creation = null };
        if (helper is IMethodSymbol { MethodKind: MethodKind.LocalFunction })
        {
            FollowReferences(
                helper.Name,
                symbol => SymbolEqualityComparer.Default.Equals(symbol.OriginalDefinition, helper),
                // A local function of a program stands in a statement of its own.
                [owner.Parent is GlobalStatementSyntax statement ? statement.Parent! : owner.Parent!],
                way);
            return;
        }

        foreach (var (reference, isCertain) in MemberReferences.Of(_semantics.Compilation).Find(helper, _cancellation))
        {
            if (isCertain
                && reference is IdentifierNameSyntax name
                && !MemberReferences.IsGenerated(reference.SyntaxTree))
            {
                FollowReference(name, helper, way);
            }
        }
    }

    private void FollowReferences(
        string name,
        Func<ISymbol, bool> isSearched,
        IEnumerable<SyntaxNode> scopes,
        Way way,
        ExpressionSyntax? only = null)
    {
        var references = scopes
            .SelectMany(scope => NamesInCode.Find(scope, name, _cancellation).OfType<IdentifierNameSyntax>())
            .Select(reference =>
                (Node: reference, ModelOf(reference).GetSymbolInfo(reference, _cancellation).Symbol))
            .Where(reference => reference.Symbol is not null && isSearched(reference.Symbol))
            .ToArray();
        if (only is null && Array.Exists(
            references, static one => one.Symbol is IParameterSymbol or ILocalSymbol && IsWritten(one.Node)))
        {
            _uses.Add(null);
            return;
        }

        foreach (var (reference, symbol) in references)
        {
            FollowReference(reference, symbol!, way, only);
        }
    }

    private void FollowReference(
        IdentifierNameSyntax reference, ISymbol symbol, Way way, ExpressionSyntax? only = null)
    {
        var semantics = ModelOf(reference);
        if (ReadIn(reference) is not { } read
            || (only is not null && ConstantVariables.FindValue(reference, semantics, _cancellation) != only))
        {
            return;
        }

        // A method without its parentheses may be called by anything.
        if (symbol is IMethodSymbol && read.Parent is not InvocationExpressionSyntax)
        {
            _uses.Add(null);
            return;
        }

        Follow(
            symbol is IMethodSymbol ? (ExpressionSyntax)read.Parent! : read,
            way.Next with
            {
                IsAlways = way.IsAlways && CommandPlace.IsAlwaysWritten(reference, semantics),
                IsGiven = way.IsGiven || symbol is IParameterSymbol or IPropertySymbol or IFieldSymbol,
            });
    }

    /// <summary>Determines whether a field has the value of its initializer in all objects.</summary>
    private bool IsOnlyInitialized(IFieldSymbol field) =>
        (field.IsReadOnly || field.DeclaredAccessibility == Accessibility.Private)
        && !PartsOf(field.ContainingType)
            .SelectMany(part => NamesInCode.Find(part, field.Name, _cancellation))
            .Any(static name => IsWritten(
                name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name));

    /// <summary>Determines whether code gives a variable another value.</summary>
    internal static bool IsWritten(ExpressionSyntax variable) => variable.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == variable
            // In an object initializer, the name is that of a property.
            && assignment.Parent is not InitializerExpressionSyntax,
        ArgumentSyntax { RefKindKeyword.RawKind: not 0 } => true,
        ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } tuple } =>
            assignment.Left == tuple,
        RefExpressionSyntax => true,
        _ => false,
    };

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
            ArgumentSyntax argument when argument.IsOfNameOf() => null,
            _ => read,
        };
    }

    /// <summary>Returns the written parts of a type: what is generated uses the same values once more.</summary>
    private IEnumerable<SyntaxNode> PartsOf(INamedTypeSymbol type) => type.DeclaringSyntaxReferences
        .Where(static reference => !MemberReferences.IsGenerated(reference.SyntaxTree))
        .Select(reference => reference.GetSyntax(_cancellation));
}
