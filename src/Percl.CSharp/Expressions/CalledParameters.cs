using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Symbols;

namespace Percl.CSharp.Expressions;

/// <summary>Finds the parameters of a call's arguments.</summary>
internal static class CalledParameters
{
    /// <summary>Returns the parameter of an argument; null where it is ambiguous.</summary>
    public static IParameterSymbol? Of(
        ArgumentSyntax argument, SemanticModel semantics, CancellationToken cancellation) =>
        argument.Parent is BaseArgumentListSyntax { Parent: { } call } list
            ? Find(call, list.Arguments.IndexOf(argument), argument.NameColon, semantics, cancellation)
            : null;

    /// <summary>Returns the parameter of an attribute's argument; null where it is ambiguous.</summary>
    public static IParameterSymbol? Of(
        AttributeArgumentSyntax argument, SemanticModel semantics, CancellationToken cancellation) =>
        argument.Parent is AttributeArgumentListSyntax { Parent: { } attribute } list
            ? Find(attribute, list.Arguments.IndexOf(argument), argument.NameColon, semantics, cancellation)
            : null;

    /// <summary>
    /// Returns the <c>this</c> parameter of the extension method that is called on an expression; null for any other
    /// call.
    /// </summary>
    public static IParameterSymbol? OfReceiver(
        MemberAccessExpressionSyntax access, SemanticModel semantics, CancellationToken cancellation) =>
        OnlySymbol(access.Parent is InvocationExpressionSyntax call ? call : access, semantics, cancellation) switch
        {
            IMethodSymbol { ReducedFrom.Parameters: [var receiver, ..] } => receiver,
            { ContainingType: { } container } => ExtensionBlocks.FindReceiver(container),
            _ => null,
        };

    private static IParameterSymbol? Find(
        SyntaxNode call, int index, NameColonSyntax? name, SemanticModel semantics, CancellationToken cancellation)
    {
        var parameters = OnlySymbol(call, semantics, cancellation) switch
        {
            IMethodSymbol method => method.Parameters,
            IPropertySymbol property => property.Parameters,
            _ => ImmutableArray<IParameterSymbol>.Empty,
        };
        return name is not null
            ? parameters.FirstOrDefault(parameter => parameter.Name == name.Name.Identifier.ValueText)
            : index < parameters.Length ? parameters[index]
            : parameters.LastOrDefault(static parameter => parameter.IsParams);
    }

    private static ISymbol? OnlySymbol(SyntaxNode node, SemanticModel semantics, CancellationToken cancellation)
    {
        var info = semantics.GetSymbolInfo(node, cancellation);
        return info.Symbol ?? (info.CandidateSymbols.Length == 1 ? info.CandidateSymbols[0] : null);
    }
}
