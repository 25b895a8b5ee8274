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
/// Finds scripts that an endpoint returns as a string or as bytes: ASP.NET Core sends them as plain text, or in
/// quotation marks.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ScriptAnswerAnalyzer()
    : EndpointAnalyzer(static rule => rule is AnswerNotPerclRule, OperationKind.Invocation)
{
    private protected override bool IsForSdk => true;

    private protected override void Check(OperationAnalysisContext context, EndpointTypes types, CommandCatalog catalog)
    {
        var script = (IInvocationOperation)context.Operation;
        if (ScriptText.Find(script, context.CancellationToken) is var (type, isText)
            && new AnswerReader(types, context.CancellationToken).FindForm(script, isText) is { } form)
        {
            // The whole of script?.ToJson() is marked.
            var marked = script.Parent is IConditionalAccessOperation access ? access.Syntax : script.Syntax;
            var finding = type.IsSdkScript()
                ? new AnswerNotPerclFinding(form, AnswerNotPerclFinding.SdkRemedy)
                : new AnswerNotPerclFinding(form);
            context.ReportDiagnostic(Show(finding, marked.GetLocation()));
        }
    }
}
