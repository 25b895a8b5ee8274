using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Expressions;
using Percl.CSharp.Symbols;
using Percl.CSharp.Uses;

namespace Percl.CSharp.Endpoints;

/// <summary>
/// Finds the functions that the project hands to a parameter, as in <c>app.If(isTest, web => web.UseTests())</c>.
/// </summary>
/// <param name="compilation">The compilation.</param>
/// <param name="isSearched">Determines whether the code of a file is searched for what it does with builders.</param>
internal sealed class HandedFunctions(Compilation compilation, Func<SyntaxTree, bool> isSearched)
{
    /// <summary>
    /// Determines whether a call runs a parameter that is a lambda of the project's searched code wherever the method
    /// is called, or nothing.
    /// </summary>
    public bool AreKnown(InvocationExpressionSyntax call, SemanticModel semantics)
    {
        var called = CalledMember.Of(call.Expression)?.Receiver ?? call.Expression;
        return called is IdentifierNameSyntax
            && semantics.GetSymbolInfo(called).Symbol is IParameterSymbol
            {
                ContainingSymbol: IMethodSymbol { DeclaringSyntaxReferences: [var declaration] } method,
            } function
            && MayOnlyBeCalledByName(method)
            && !NamesInCode.Find(declaration.GetSyntax(), function.Name, default).Any(UrlFlow.IsWritten)
            && MemberReferences.Of(compilation).Find(method, default)
                .All(reference => reference.IsCertain && HandsLambda(reference.Name, function));
    }

    private bool MayOnlyBeCalledByName(IMethodSymbol method) => method.MethodKind == MethodKind.LocalFunction
        || (method is { MethodKind: MethodKind.Ordinary, IsStatic: true, ContainingType.AllInterfaces.IsEmpty: true }
            && !method.MayBeUsedElsewhere(compilation));

    private bool HandsLambda(SimpleNameSyntax method, IParameterSymbol function)
    {
        var member = method.Parent is MemberAccessExpressionSyntax or MemberBindingExpressionSyntax
            ? method.Parent
            : method;
        return member.Parent is InvocationExpressionSyntax call
            && call.Expression == member
            && isSearched(call.SyntaxTree)
            && compilation.GetSemanticModel(call.SyntaxTree) is var semantics
            && call.ArgumentList.Arguments
                .Where(argument => CalledParameters.Of(argument, semantics, default) is not { } parameter
                    || parameter.Name == function.Name)
                .All(static argument => argument.Expression is AnonymousFunctionExpressionSyntax);
    }
}
