using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Declarations;
using Percl.CSharp.Expressions;
using Percl.Language.Script;

namespace Percl.CSharp.Endpoints;

/// <summary>Finds the webhooks that the script of a command answers.</summary>
internal static class AnsweredByCommand
{
    /// <summary>
    /// Returns the sets of webhooks that the script around a new command answers; none where they are not known.
    /// </summary>
    /// <param name="command">The new command.</param>
    /// <param name="finder">Follows the script to the endpoints.</param>
    /// <param name="semantics">The semantic model of the command's file.</param>
    /// <param name="cancellation">Cancels the search.</param>
    public static IReadOnlyList<AnsweredWebhooks> FindAround(
        ExpressionSyntax command,
        AnsweredWebhookFinder finder,
        SemanticModel semantics,
        CancellationToken cancellation) => command.Outermost().Parent switch
        {
            ExpressionElementSyntax { Parent: CollectionExpressionSyntax list } => finder.Find(list, semantics),
            InitializerExpressionSyntax
            {
                RawKind: (int)SyntaxKind.ArrayInitializerExpression
                or (int)SyntaxKind.CollectionInitializerExpression,
                Parent: ExpressionSyntax list,
            } => finder.Find(list, semantics),
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
                when ListUses.FindReceiver(call) is { } name
                && semantics.GetSymbolInfo(name, cancellation).Symbol is { } variable =>
                finder.Find(variable, semantics),
            _ => [],
        };

    /// <summary>
    /// Returns the webhook that a type of scripts is declared to answer; null where the type declares none. There is no
    /// set for the base of several webhooks.
    /// </summary>
    public static IReadOnlyList<AnsweredWebhooks>? FindDeclared(INamedTypeSymbol? script) =>
        script is null || !ScriptParser.DeclaresAnswered(script) ? null
        : ScriptParser.FindAnswered(script) is { } webhook ? [AnsweredWebhooks.Of(webhook)]
        : [];
}
