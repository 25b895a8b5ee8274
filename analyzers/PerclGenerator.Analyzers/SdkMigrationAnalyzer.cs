using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Percl.CSharp.Declarations;
using Percl.CSharp.Expressions;
using Percl.CSharp.Symbols;
using Percl.Language.Findings;
using Percl.Language.Rules;

namespace PerclGenerator.Analyzers;

/// <summary>
/// Finds commands and scripts of FreeClimb's SDK in projects that have the runtime library too. A fix replaces them.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SdkMigrationAnalyzer() : PerclAnalyzer(static rule => rule is CommandOfSdkRule)
{
    private protected override void Register(CompilationStartAnalysisContext start, CommandCatalog catalog)
    {
        if (catalog.HasSdk)
        {
            start.RegisterSyntaxNodeAction(
                context => Check(context, catalog),
                SyntaxKind.ObjectCreationExpression,
                SyntaxKind.ImplicitObjectCreationExpression);
        }
    }

    private static void Check(SyntaxNodeAnalysisContext context, CommandCatalog catalog)
    {
        var creation = (BaseObjectCreationExpressionSyntax)context.Node;
        var type = TargetTypes.Of(creation, context.SemanticModel, context.CancellationToken);
        if (type.IsSdkScript()
            || catalog.Find(type, context.CancellationToken) is { IsOfSdk: true, Schema.IsObject: false })
        {
            var name = (creation as ObjectCreationExpressionSyntax)?.Type.GetLocation()
                ?? creation.NewKeyword.GetLocation();
            context.ReportDiagnostic(Show(new CommandOfSdkFinding(type!.Name), name));
        }
    }
}
