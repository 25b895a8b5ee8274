using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Declarations;
using Percl.CSharp.Expressions;

namespace Percl.CSharp.Endpoints;

/// <summary>Determines what the place of an expression says about the script around it.</summary>
internal static class CommandPlace
{
    /// <summary>Determines whether the script of a new command certainly has other commands too.</summary>
    public static bool HasOthersBeside(
        ExpressionSyntax command, SemanticModel semantics, CancellationToken cancellation)
    {
        var whole = command.Outermost();
        return whole.Parent switch
        {
            ExpressionElementSyntax { Parent: CollectionExpressionSyntax list } =>
                list.Elements.OfType<ExpressionElementSyntax>().Skip(1).Any(),
            InitializerExpressionSyntax
            {
                RawKind: (int)SyntaxKind.ArrayInitializerExpression
                or (int)SyntaxKind.CollectionInitializerExpression
            } list => list.Expressions.Count > 1,
            _ => FindCommand(whole, semantics, cancellation) is { ContainingType: var type } property
                && ScriptParser.FindCommands(type).Any(other => !ScriptParser.IsOptional(other)
                    && !SymbolEqualityComparer.Default.Equals(other, property)),
        };
    }

    /// <summary>
    /// Returns the type whose scripts have the command as the value of a property; null where it is elsewhere.
    /// </summary>
    public static INamedTypeSymbol? FindScript(
        ExpressionSyntax command, SemanticModel semantics, CancellationToken cancellation) =>
        FindCommand(command.Outermost(), semantics, cancellation)?.ContainingType;

    /// <summary>Returns the property of a script whose value an expression is; null where it is none.</summary>
    private static ISymbol? FindCommand(
        ExpressionSyntax value, SemanticModel semantics, CancellationToken cancellation) =>
        value.Parent is { } body
        && FindProperty(body) is { } declaration
        && semantics.GetDeclaredSymbol(declaration, cancellation) is { ContainingType: var type } property
        && ScriptParser.IsDeclared(type)
            ? property
            : null;

    /// <summary>
    /// Determines whether a script always writes the command in which the expression stands: it is the value of a
    /// property of a script, and no condition is around the expression.
    /// </summary>
    public static bool IsAlwaysWritten(SyntaxNode expression, SemanticModel semantics)
    {
        for (var node = expression; node.Parent is { } parent; node = parent)
        {
            switch (parent)
            {
                case ConditionalExpressionSyntax choice when choice.Condition != node:
                case SwitchExpressionArmSyntax or ConditionalAccessExpressionSyntax:
                case AnonymousFunctionExpressionSyntax:
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression }:
                case InvocationExpressionSyntax or StatementSyntax:
                    return false;
                case PropertyDeclarationSyntax property:
                    return semantics.GetDeclaredSymbol(property) is { ContainingType: var type }
                        && ScriptParser.IsDeclared(type);
                case MemberDeclarationSyntax:
                    return false;
            }
        }

        return false;
    }

    private static PropertyDeclarationSyntax? FindProperty(SyntaxNode body) => body switch
    {
        ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } => property,
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => property,
        _ => null,
    };
}
