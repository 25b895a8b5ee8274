using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Percl.CSharp.Declarations;
using Percl.CSharp.Spelling;
using Percl.CSharp.Symbols;

namespace PerclGenerator.Analyzers;

/// <summary>
/// Finds scripts that an endpoint returns as a text or as bytes: ASP.NET Core sends them as plain text, or puts quotation
/// marks around them.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ScriptAnswerAnalyzer() : PerclAnalyzer(PerclDescriptors.AnswerNotPercl)
{
    private protected override void Register(CompilationStartAnalysisContext start, CommandCatalog catalog)
    {
        if (EndpointTypes.Of(start.Compilation) is { } types)
        {
            start.RegisterOperationAction(context => Check(context, types), OperationKind.Invocation);
        }
    }

    private static void Check(OperationAnalysisContext context, EndpointTypes types)
    {
        var script = (IInvocationOperation)context.Operation;
        var isText = script.TargetMethod.Name == WellKnownNames.ToJson;
        if ((isText || script.TargetMethod.Name == WellKnownNames.ToUtf8Bytes)
            && script is { Arguments: [], Instance.Type: { } type }
            && type.IsScript()
            && new AnswerReader(types, context.CancellationToken).FindForm(script, isText) is { } form)
        {
            // Of script?.ToJson() all is marked.
            var marked = script.Parent is IConditionalAccessOperation access ? access.Syntax : script.Syntax;
            context.ReportDiagnostic(Diagnostic.Create(PerclDescriptors.AnswerNotPercl, marked.GetLocation(), form));
        }
    }
}
