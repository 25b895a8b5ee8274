using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Percl.CSharp.Symbols;

namespace Percl.CSharp.Endpoints;

/// <summary>Represents the handler that a call such as <c>MapPercl</c> maps.</summary>
/// <param name="Method">The method that maps it.</param>
/// <param name="Value">The argument.</param>
/// <param name="Signature">The signature of the handler.</param>
/// <param name="IsOfAnyForm">Whether the method takes handlers of any form, as a <c>Delegate</c>.</param>
internal sealed record MappedHandler(
    IMethodSymbol Method, IOperation Value, IMethodSymbol Signature, bool IsOfAnyForm)
{
    /// <summary>Gets the type of the first parameter; null where there is none.</summary>
    public ITypeSymbol? Webhook => Signature.Parameters is [var first, ..] ? first.Type : null;

    /// <summary>
    /// Gets the type that the mapping names, as in <c>MapPercl&lt;GetDigitsWebhook&gt;</c>; otherwise that of the first
    /// parameter.
    /// </summary>
    public ITypeSymbol? MappedWebhook => Method.TypeArguments is [var named, ..] ? named : Webhook;

    /// <summary>Returns the webhook that is mapped, or the base of several; null where it is not known.</summary>
    public INamedTypeSymbol? FindMappedWebhook() =>
        MappedWebhook is INamedTypeSymbol webhook && webhook.IsWebhook() ? webhook : null;

    /// <summary>
    /// Gets a value that indicates whether the first parameter is a webhook, or may be one in half-typed or generic
    /// code.
    /// </summary>
    public bool TakesWebhook => Webhook is { } type
        && (type is not INamedTypeSymbol { TypeKind: not TypeKind.Error } named
            || named.SelfAndBases().Any(static known =>
                known.TypeKind == TypeKind.Error || known.IsWebhook()));

    /// <summary>
    /// Gets a value that indicates whether the first parameter takes the mapped webhook, or may in half-typed or
    /// generic code.
    /// </summary>
    public bool TakesMapped => Webhook is not INamedTypeSymbol { TypeKind: not TypeKind.Error } taken
        || MappedWebhook is not INamedTypeSymbol { TypeKind: not TypeKind.Error } mapped
        || mapped.SelfAndBases().Contains(taken, SymbolEqualityComparer.Default);

    /// <summary>Gets the type that the handler returns, by itself or in a task.</summary>
    public ITypeSymbol Result => ResultOf(Signature);

    /// <summary>Gets a value that indicates whether the handler returns a task without a result.</summary>
    public bool ReturnsTask => IsTask(Signature.ReturnType) && Signature.ReturnType is INamedTypeSymbol { Arity: 0 };

    /// <summary>
    /// Gets a value that indicates whether the handler returns a task with a result that it makes itself, without
    /// <c>async</c>.
    /// </summary>
    public bool IsCompletedTask => IsTask(Signature.ReturnType) && !ReturnsTask && Function?.IsAsync != true;

    /// <summary>Gets the function, as it is declared; null where it is not known.</summary>
    public IMethodSymbol? Function => Value is IDelegateCreationOperation { Target: var target }
        ? (target as IAnonymousFunctionOperation)?.Symbol ?? (target as IMethodReferenceOperation)?.Method
        : null;

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
            ? new(call.TargetMethod, value, signature, expected is { Name: "Delegate" })
            : null;
    }

    /// <summary>Returns the type that a method returns, by itself or in a task.</summary>
    public static ITypeSymbol ResultOf(IMethodSymbol method) =>
        IsTask(method.ReturnType) && method.ReturnType is INamedTypeSymbol { TypeArguments: [var result] }
            ? result
            : method.ReturnType;

    /// <summary>Determines whether a type is that of a task.</summary>
    public static bool IsTask(ITypeSymbol type) =>
        type.Is("System.Threading.Tasks", "Task") || type.Is("System.Threading.Tasks", "ValueTask");
}
