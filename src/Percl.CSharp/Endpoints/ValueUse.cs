using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Percl.CSharp.Symbols;

namespace Percl.CSharp.Endpoints;

/// <summary>Finds the operation that uses a value.</summary>
internal static class ValueUse
{
    /// <summary>
    /// Returns the operation that uses the value. Parentheses, conversions, conditionals, and a returned
    /// <c>Task.FromResult</c> are skipped, because they keep the value. Null where the value is only read.
    /// </summary>
    public static IOperation? Of(IOperation value)
    {
        var parent = SkipConversions(value);
        return parent is IArgumentOperation { Parent: IInvocationOperation call } && IsFromResult(call.TargetMethod)
            && SkipConversions(call) is IReturnOperation returned
                ? returned
                : parent;
    }

    /// <summary>Determines whether the method creates a completed task from its argument.</summary>
    public static bool IsFromResult(IMethodSymbol method) =>
        method is { Name: "FromResult", Parameters: [_], ContainingType: var type }
        && (type.Is("System.Threading.Tasks", "Task") || type.Is("System.Threading.Tasks", "ValueTask"));

    /// <summary>
    /// Determines whether a conversion keeps the value. A user-defined conversion may return any value.
    /// </summary>
    public static bool LeavesItWhatItIs(IConversionOperation conversion) =>
        conversion.OperatorMethod is not { ContainingType: var type }
        || type.OriginalDefinition.Is("Microsoft.AspNetCore.Mvc", "ActionResult");

    private static IOperation? SkipConversions(IOperation value)
    {
        var parent = value.Parent;
        while (LeavesItWhatItIs(parent, value))
        {
            (value, parent) = (parent!, parent!.Parent);
        }

        return parent;
    }

    private static bool LeavesItWhatItIs(IOperation? parent, IOperation value) => parent switch
    {
        IConversionOperation conversion => LeavesItWhatItIs(conversion),
        IParenthesizedOperation or ICoalesceOperation => true,
        IConditionalOperation condition => condition.Condition != value,
        IConditionalAccessOperation access => access.WhenNotNull == value,
        ISwitchExpressionArmOperation arm => arm.Value == value,
        ISwitchExpressionOperation choice => choice.Value != value,
        _ => false,
    };
}
