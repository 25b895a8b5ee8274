using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Spelling;
using Percl.CSharp.Symbols;

namespace Percl.CSharp.Endpoints;

/// <summary>Finds the calls and operators whose result is the answer that they are given.</summary>
internal static class AnswerReceivers
{
    private static readonly string[] Successes = ["Ok", "Json"];

    /// <summary>
    /// Returns the expression that passes the answer on: a script of the list, a result, a task, or what awaits one.
    /// Null where other code gets the value.
    /// </summary>
    /// <param name="value">The value, with the parentheses and the choices around it.</param>
    /// <param name="semantics">The semantic model of the file.</param>
    /// <param name="cancellation">Cancels the search.</param>
    public static ExpressionSyntax? Find(
        ExpressionSyntax value, SemanticModel semantics, CancellationToken cancellation) => value.Parent switch
        {
            AwaitExpressionSyntax awaiting => awaiting,
            MemberAccessExpressionSyntax
            {
                Name.Identifier.ValueText: "ConfigureAwait",
                Parent: InvocationExpressionSyntax configured,
            } access when access.Expression == value => configured,
            ArgumentSyntax { Parent.Parent: ExpressionSyntax receiver } argument
                when semantics.GetSymbolInfo(receiver, cancellation).Symbol is IMethodSymbol method
                && PassesOn(method, argument) => receiver,
            _ => null,
        };

    /// <summary>
    /// Determines whether the conversion of a returned value keeps the script. A user-defined conversion may return
    /// another one.
    /// </summary>
    public static bool KeepsScript(ExpressionSyntax value, SemanticModel semantics) =>
        semantics.GetConversion(value) is not { IsUserDefined: true, MethodSymbol: { ContainingType: var type } }
        || type.OriginalDefinition.Is("Microsoft.AspNetCore.Mvc", "ActionResult");

    private static bool PassesOn(IMethodSymbol method, ArgumentSyntax argument)
    {
        var isFirst = argument is { NameColon: null, Parent: BaseArgumentListSyntax { Arguments: [var first, ..] } }
            && first == argument;
        return isFirst && (method.MethodKind == MethodKind.Constructor
            ? method.ContainingType.IsPercl(WellKnownNames.RuntimeScript)
                || method.ContainingType.Is("System.Threading.Tasks", "ValueTask")
                || method.ContainingType.Is("Microsoft.AspNetCore.Mvc", "OkObjectResult")
                || EndpointTypes.IsJsonResult(method.ContainingType)
            : ValueUse.IsFromResult(method)
                || EndpointTypes.MakesPerclResult(method)
                || (Array.IndexOf(Successes, method.Name) >= 0
                    && (EndpointTypes.MakesResult(method) || EndpointTypes.MakesActionResult(method))));
    }
}
