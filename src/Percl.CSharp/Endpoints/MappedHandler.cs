using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Percl.CSharp.Spelling;
using Percl.CSharp.Symbols;

namespace Percl.CSharp.Endpoints;

/// <summary>Represents the handler that a call such as <c>MapPercl</c> maps.</summary>
/// <param name="Value">The argument.</param>
/// <param name="Signature">The signature of the handler.</param>
/// <param name="IsOfAnyForm">Whether the method takes handlers of any form, as a <c>Delegate</c>.</param>
internal sealed record MappedHandler(IOperation Value, IMethodSymbol Signature, bool IsOfAnyForm)
{
    /// <summary>Gets the type of the first parameter; null where there is none.</summary>
    public ITypeSymbol? Webhook => Signature.Parameters is [var first, ..] ? first.Type : null;

    /// <summary>
    /// Gets a value that indicates whether the first parameter is a webhook, or may be one in half-typed or generic
    /// code.
    /// </summary>
    public bool TakesWebhook => Webhook is { } type
        && (type is not INamedTypeSymbol { TypeKind: not TypeKind.Error } named
            || named.SelfAndBases().Any(static known =>
                known.TypeKind == TypeKind.Error || known.Is(WellKnownNames.WebhookNamespace, "PerclWebhook")));

    /// <summary>Gets the type that the handler returns, by itself or in a task.</summary>
    public ITypeSymbol Result => IsTask(Signature.ReturnType) && Signature.ReturnType is INamedTypeSymbol
    {
        TypeArguments: [var result],
    }
        ? result
        : Signature.ReturnType;

    /// <summary>Gets a value that indicates whether the handler returns a task without a result.</summary>
    public bool ReturnsTask => IsTask(Signature.ReturnType) && Signature.ReturnType is INamedTypeSymbol { Arity: 0 };

    /// <summary>Reads the handler of a call; null where its type is not known.</summary>
    public static MappedHandler? Of(IInvocationOperation call)
    {
        if (call.Arguments.FirstOrDefault(static argument => argument.Parameter is { Name: "handler" })
            is not { Parameter.Type: { } expected, Value: var value })
        {
            return null;
        }

        while (value is IConversionOperation { Operand: var converted })
        {
            value = converted;
        }

        return value.Type is INamedTypeSymbol { DelegateInvokeMethod: { } signature }
            ? new(value, signature, expected is { Name: "Delegate" })
            : null;
    }

    private static bool IsTask(ITypeSymbol type) =>
        type.Is("System.Threading.Tasks", "Task") || type.Is("System.Threading.Tasks", "ValueTask");
}
