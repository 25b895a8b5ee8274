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
/// Finds endpoints that answer with a script object of FreeClimb's SDK, or with its list: ASP.NET Core writes the
/// objects, and not the array that <c>ToJson</c> returns.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SdkScriptAnalyzer()
    : EndpointAnalyzer(static rule => rule is AnswerNotPerclRule, OperationKind.Return, OperationKind.Argument)
{
    private const string ScriptForm = "an object with 'commands'";
    private const string ListForm = "an array of the SDK's objects, without the names of the commands";

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

        var form = value?.Type.IsSdkScript() == true ? ScriptForm
            : value?.Type?.ElementType().IsSdkBase() == true ? ListForm
            : null;
        if (form is not null
            && (IsWrittenAsJson(context.Operation)
                || new AnswerReader(types, context.CancellationToken).IsWritten(value!)))
        {
            context.ReportDiagnostic(Show(
                new AnswerNotPerclFinding(form, AnswerNotPerclFinding.SdkRemedy), value!.Syntax.GetLocation()));
        }
    }

    /// <summary>Determines whether a value is written to a response with <c>WriteAsJsonAsync</c>.</summary>
    private static bool IsWrittenAsJson(IOperation operation) => operation is IArgumentOperation
    {
        Parameter.Name: "value",
        Parent: IInvocationOperation { TargetMethod: { Name: "WriteAsJsonAsync", ContainingType: var type } },
    } && type.Is("Microsoft.AspNetCore.Http", "HttpResponseJsonExtensions");
}
