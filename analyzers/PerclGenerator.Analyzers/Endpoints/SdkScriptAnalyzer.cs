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
/// Finds endpoints that answer with a script object of FreeClimb's SDK: ASP.NET Core writes the object, and not the
/// array that <c>ToJson</c> returns.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SdkScriptAnalyzer()
    : EndpointAnalyzer(static rule => rule is AnswerNotPerclRule, OperationKind.Return, OperationKind.Argument)
{
    private const string Form = "an object with 'commands'";

    private protected override bool IsForSdk => true;

    private protected override bool IsNeeded(CommandCatalog catalog) => catalog.HasSdk;

    private protected override void Check(OperationAnalysisContext context, EndpointTypes types, CommandCatalog catalog)
    {
        var value = context.Operation switch
        {
            IReturnOperation returned => returned.ReturnedValue,
            IArgumentOperation argument => argument.Value,
            _ => null,
        };
        while (value is IConversionOperation { Operand: var converted } conversion
            && ValueUse.LeavesItWhatItIs(conversion))
        {
            value = converted;
        }

        if (value is not null
            && value.Type.IsSdkScript()
            && new AnswerReader(types, context.CancellationToken).IsWritten(value))
        {
            context.ReportDiagnostic(Show(
                new AnswerNotPerclFinding(Form, AnswerNotPerclFinding.SdkRemedy), value.Syntax.GetLocation()));
        }
    }
}
