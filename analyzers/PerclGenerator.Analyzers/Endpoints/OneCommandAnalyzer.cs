using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Percl.CSharp.Declarations;
using Percl.CSharp.Symbols;

namespace PerclGenerator.Analyzers;

/// <summary>Finds endpoints that answer with one command: it is written as an object, and FreeClimb expects an array.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OneCommandAnalyzer() : PerclAnalyzer(PerclDescriptors.OneCommand)
{
    private protected override void Register(CompilationStartAnalysisContext start, CommandCatalog catalog)
    {
        if (EndpointTypes.Of(start.Compilation) is { } types)
        {
            start.RegisterOperationAction(context => Check(context, types), OperationKind.Return, OperationKind.Argument);
        }
    }

    private static void Check(OperationAnalysisContext context, EndpointTypes types)
    {
        var value = context.Operation switch
        {
            IReturnOperation returned => returned.ReturnedValue,
            IArgumentOperation argument => argument.Value,
            _ => null,
        };
        while (value is IConversionOperation conversion && ValueUse.LeavesItWhatItIs(conversion))
        {
            value = conversion.Operand;
        }

        if (value?.Type is { } type
            && type.IsCommand()
            && !type.IsScript()
            && !EndpointTypes.IsResult(type)
            && new AnswerReader(types, context.CancellationToken).IsWritten(value))
        {
            context.ReportDiagnostic(Diagnostic.Create(PerclDescriptors.OneCommand, value.Syntax.GetLocation()));
        }
    }
}
