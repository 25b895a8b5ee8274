using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Percl.CSharp.Declarations;

/// <summary>Determines whether code uses a member. An assignment to the member is not a use.</summary>
internal static class MemberUses
{
    /// <summary>The names in each source file; an edit keeps those of the other files.</summary>
    private static readonly ConditionalWeakTable<SyntaxTree, HashSet<string>> Known = new();

    /// <summary>Determines whether code of the compilation uses the member, or may use it in an unknown way.</summary>
    public static bool Any(ISymbol member, Compilation compilation, CancellationToken cancellation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            var known = Known.GetValue(
                tree, key => [.. NamesIn(key, cancellation).Select(static name => name.Identifier.ValueText)]);
            if (known.Contains(member.Name) && IsUsedIn(tree, member, compilation.GetSemanticModel(tree), cancellation))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsUsedIn(
        SyntaxTree tree, ISymbol member, SemanticModel semantics, CancellationToken cancellation) =>
        NamesIn(tree, cancellation).Any(name =>
            name.Identifier.ValueText == member.Name
            && !IsOnlyAssigned(name)
            && Means(name, member, semantics, cancellation));

    private static IEnumerable<IdentifierNameSyntax> NamesIn(SyntaxTree tree, CancellationToken cancellation) =>
        tree.GetRoot(cancellation).DescendantNodes().OfType<IdentifierNameSyntax>();

    private static bool IsOnlyAssigned(IdentifierNameSyntax name)
    {
        ExpressionSyntax whole = name.Parent is MemberAccessExpressionSyntax access && access.Name == name
            ? access
            : name;
        return whole.Parent is AssignmentExpressionSyntax assignment
            && assignment.IsKind(SyntaxKind.SimpleAssignmentExpression)
            && assignment.Left == whole;
    }

    private static bool Means(
        IdentifierNameSyntax name, ISymbol member, SemanticModel semantics, CancellationToken cancellation) =>
        semantics.GetSymbolInfo(name, cancellation).Symbol is not { } used
        || SymbolEqualityComparer.Default.Equals(used.OriginalDefinition, member.OriginalDefinition);
}
