using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Percl.CSharp.Symbols;

namespace PerclGenerator.Analyzers;

/// <summary>Finds the operation that uses a value.</summary>
internal static class ValueUse
{
    /// <summary>
    /// Finds the operation that uses the value, behind all that leaves it unchanged: parentheses, conversions,
    /// conditions, and <c>Task.FromResult</c> where that is returned. Null where the value is only looked at.
    /// </summary>
    public static IOperation? Of(IOperation value)
    {
        var parent = SkipConversions(value);
        return parent is IArgumentOperation { Parent: IInvocationOperation call } && IsFromResult(call.TargetMethod)
            && SkipConversions(call) is IReturnOperation returned
                ? returned
                : parent;
    }

    /// <summary>Returns whether the method makes a finished task of its argument.</summary>
    public static bool IsFromResult(IMethodSymbol method) =>
        method is { Name: "FromResult", Parameters: [_], ContainingType: var type }
        && (type.Is("System.Threading.Tasks", "Task") || type.Is("System.Threading.Tasks", "ValueTask"));

    /// <summary>
    /// Returns whether a conversion leaves the value what it is. What others define may make anything of it.
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
