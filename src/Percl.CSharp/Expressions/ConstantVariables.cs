using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Percl.CSharp.Expressions;

/// <summary>
/// Finds the only value of a variable that is assigned once: a <c>static readonly</c> field, or a local. The compiler
/// ensures that a local is assigned before it is used.
/// </summary>
internal static class ConstantVariables
{
    /// <summary>
    /// The maximum length of code that is searched for assignments, since the search is repeated for each use of a
    /// variable.
    /// </summary>
    private const int LongestCode = 20_000;

    /// <summary>
    /// Returns the expression that is assigned to the variable; null where the variable may have another value.
    /// </summary>
    public static ExpressionSyntax? FindValue(
        ExpressionSyntax variable, SemanticModel semantics, CancellationToken cancellation)
    {
        if (variable is not (IdentifierNameSyntax or MemberAccessExpressionSyntax { Name: IdentifierNameSyntax }))
        {
            return null;
        }

        var symbol = semantics.GetSymbolInfo(variable, cancellation).Symbol;
        if (symbol is not (IFieldSymbol { IsStatic: true, IsReadOnly: true } or ILocalSymbol { RefKind: RefKind.None })
            || symbol.DeclaringSyntaxReferences is not [var reference]
            || reference.GetSyntax(cancellation) is not VariableDeclaratorSyntax declarator)
        {
            return null;
        }

        var value = symbol is ILocalSymbol { Type.IsReferenceType: var isObject } ? FindOnlyValue(declarator, isObject)
            : IsSetByItsInitializer(symbol.ContainingType) ? declarator.Initializer?.Value
            : null;
        // The semantic model of another file is not available here.
        return value?.SyntaxTree == semantics.SyntaxTree || value is LiteralExpressionSyntax { Token.Value: string }
            ? value
            : null;
    }

    /// <summary>Returns the innermost function around a local: the code in which it is visible.</summary>
    public static SyntaxNode ScopeOf(SyntaxNode local) =>
        local.FirstAncestorOrSelf<SyntaxNode>(static node => node
            is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax
                or MemberDeclarationSyntax and not GlobalStatementSyntax)
        ?? local.SyntaxTree.GetRoot();

    private static bool IsSetByItsInitializer(INamedTypeSymbol type) =>
        type.StaticConstructors.All(static constructor => constructor.IsImplicitlyDeclared);

    private static ExpressionSyntax? FindOnlyValue(VariableDeclaratorSyntax local, bool isObject)
    {
        var code = ScopeOf(local);
        if (code.Span.Length > LongestCode)
        {
            return null;
        }

        var name = local.Identifier.ValueText;
        // The types behind the statements of a program do not see its locals.
        var settings = code.DescendantNodes(static node => node is not BaseTypeDeclarationSyntax)
            .Where(node => Sets(node, name, isObject))
            .Take(2)
            .ToArray();
        return (local.Initializer, settings) switch
        {
            ({ Value: var value }, []) => value,
            (null, [AssignmentExpressionSyntax
            {
                RawKind: (int)SyntaxKind.SimpleAssignmentExpression,
                Left: IdentifierNameSyntax,
                Parent: ExpressionStatementSyntax,
                Right: var value,
            }]) => value,
            _ => null,
        };
    }

    private static bool Sets(SyntaxNode node, string name, bool isObject) => node switch
    {
        AssignmentExpressionSyntax assignment =>
            TargetsOf(assignment.Left, isObject).Any(target => IsVariable(target, name)),
        ArgumentSyntax { RefKindKeyword.RawKind: not 0 } argument => IsVariable(argument.Expression, name),
        RefExpressionSyntax reference => IsVariable(reference.Expression, name),
        PrefixUnaryExpressionSyntax
        {
            RawKind: (int)SyntaxKind.PreIncrementExpression
                or (int)SyntaxKind.PreDecrementExpression
                or (int)SyntaxKind.AddressOfExpression,
        } prefix => IsVariable(prefix.Operand, name),
        PostfixUnaryExpressionSyntax
        {
            RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression,
        } postfix => IsVariable(postfix.Operand, name),
        _ => false,
    };

    /// <summary>
    /// Returns everything that an assignment may set. To set a member of an object leaves the variable what it is; to
    /// set a member of a value changes the variable.
    /// </summary>
    private static IEnumerable<SyntaxNode> TargetsOf(ExpressionSyntax target, bool isObject) =>
        target.DescendantNodesAndSelf(node =>
            !isObject || node is TupleExpressionSyntax or ArgumentSyntax or ParenthesizedExpressionSyntax);

    private static bool IsVariable(SyntaxNode node, string name) => node switch
    {
        ParenthesizedExpressionSyntax parenthesized => IsVariable(parenthesized.Expression, name),
        IdentifierNameSyntax identifier => identifier.Identifier.ValueText == name,
        _ => false,
    };
}
