using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Percl.CSharp.Declarations;
using Percl.CSharp.Spelling;
using Percl.Language.Findings;
using Percl.Language.Rules;

namespace PerclGenerator.Analyzers;

/// <summary>
/// Finds uses of <c>PerclFiles</c> in a project whose version of C# is too old for it: the compiler only reports that
/// the name does not exist.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ScriptFileClassAnalyzer() : PerclAnalyzer(static rule => rule is LanguageVersionRule)
{
    private protected override void Register(CompilationStartAnalysisContext start, CommandCatalog catalog)
    {
        if (!NeededLanguageVersion.IsThatOf(start.Compilation)
            && start.Options.AdditionalFiles.Any(static file => ScriptFileConvention.IsScript(file.Path)))
        {
            start.RegisterSyntaxNodeAction(Check, SyntaxKind.IdentifierName);
        }
    }

    private static void Check(SyntaxNodeAnalysisContext context)
    {
        var name = (IdentifierNameSyntax)context.Node;
        if (name.Identifier.ValueText == ScriptFileConvention.Class
            && NeededLanguageVersion.FindOlder(name.SyntaxTree.Options) is { } version
            && context.SemanticModel.GetSymbolInfo(
                name, context.CancellationToken) is { Symbol: null, CandidateSymbols: [] })
        {
            context.ReportDiagnostic(
                Show(new LanguageVersionFinding(ScriptFileConvention.Class, version), name.GetLocation()));
        }
    }
}
