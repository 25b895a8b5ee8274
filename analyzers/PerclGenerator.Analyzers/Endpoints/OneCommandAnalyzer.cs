using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Percl.CSharp.Declarations;
using Percl.CSharp.Endpoints;
using Percl.CSharp.Symbols;
using Percl.Language.Findings;
using Percl.Language.Rules;

namespace PerclGenerator.Analyzers;

/// <summary>
/// Finds endpoints that answer with one command, which is written as an object, whereas FreeClimb expects an array.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OneCommandAnalyzer()
    : EndpointAnalyzer(static rule => rule is OneCommandRule, OperationKind.Return, OperationKind.Argument)
{
    private protected override void Check(OperationAnalysisContext context, EndpointTypes types, CommandCatalog catalog)
    {
        var value = context.Operation switch
        {
            IReturnOperation returned => returned.ReturnedValue,
            IArgumentOperation argument when MayBeAnswer(argument) => argument.Value,
            _ => null,
        };
        while (value is IConversionOperation conversion && ValueUse.LeavesItWhatItIs(conversion))
        {
            value = conversion.Operand;
        }

        // The types that C# has a word for, such as string, are no commands.
        if (TypeOf(value) is { SpecialType: SpecialType.None } type
            && type.IsCommand()
            && !type.IsScript()
            && !EndpointTypes.IsResult(type)
            && new AnswerReader(types, context.CancellationToken).IsWritten(value!))
        {
            context.ReportDiagnostic(Show(new OneCommandFinding(), value!.Syntax.GetLocation()));
        }
    }

    private static bool MayBeAnswer(IArgumentOperation argument) => AnswerReader.MayBeValueOfResult(argument)
        || (argument.Parent is IInvocationOperation { TargetMethod: var method } && ValueUse.IsFromResult(method));

    /// <summary>
    /// Returns the type that a value, or the task that a call returns, has. The value of a completed task is checked
    /// where it is passed to the task.
    /// </summary>
    private static ITypeSymbol? TypeOf(IOperation? value) =>
        value is IInvocationOperation
        {
            TargetMethod: var method,
            Type: INamedTypeSymbol { TypeArguments: [var result] } task,
        }
        && MappedHandler.IsTask(task)
        && !ValueUse.IsFromResult(method)
            ? result
            : value?.Type;
}
