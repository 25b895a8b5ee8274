using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Percl.CSharp.Declarations;
using Percl.Language.Rules;
using Percl.Language.Violations;

namespace PerclGenerator.Analyzers;

/// <summary>
/// Finds what stands in the declaration of a script without effect: a webhook that takes no answer, and members with
/// commands that are not part of the script.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IneffectiveDeclarationAnalyzer() : TypeAnalyzer(Reports)
{
    /// <summary>Determines whether the analyzer reports a rule about declarations.</summary>
    internal static bool Reports(Rule rule) => rule is AnswersNothingRule or NotWrittenRule;

    private protected override void Check(
        SymbolAnalysisContext context, INamedTypeSymbol type, CommandCatalog catalog)
    {
        Report(context, ScriptParser.FindAnswersProblems(type, catalog.Language, context.CancellationToken));
        Report(context, UnwrittenMembers.FindProblems(type, context.Compilation, context.CancellationToken));
    }
}
