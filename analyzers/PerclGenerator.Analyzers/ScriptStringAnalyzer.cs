using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Percl.CSharp.Declarations;
using Percl.CSharp.Strings;
using Percl.Language.Checking;
using Percl.Language.JsonScripts;

namespace PerclGenerator.Analyzers;

/// <summary>
/// Checks strings that hold scripts: those that a comment, <c>// lang=percl</c>, or <c>[StringSyntax("PerCL")]</c> calls
/// so.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ScriptStringAnalyzer() : PerclAnalyzer(JsonRules.Descriptors)
{
    private protected override void Register(CompilationStartAnalysisContext start, CommandCatalog catalog) =>
        start.RegisterSyntaxNodeAction(
            context => Check(context, catalog),
            SyntaxKind.StringLiteralExpression,
            SyntaxKind.Utf8StringLiteralExpression,
            SyntaxKind.InterpolatedStringExpression,
            SyntaxKind.AddExpression);

    private static void Check(SyntaxNodeAnalysisContext context, CommandCatalog catalog)
    {
        var expression = (ExpressionSyntax)context.Node;
        if (IsPartOfSum(expression)
            || !EmbeddedScript.IsMarked(expression, context.SemanticModel, context.CancellationToken)
            || VirtualCharacterReader.Read(expression) is not { } text)
        {
            return;
        }

        var language = catalog.KnownLanguage;
        var script = JsonScriptReader.Read(text.Value, text.Syntax, language);
        foreach (var violation in script.Check(language, RuleOptionsReader.Read(context.Options, expression.SyntaxTree)).Where(JsonRules.AreAbout))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            context.ReportDiagnostic(Show(violation, place =>
                Location.Create(expression.SyntaxTree, text.Find(JsonRules.WhereToShow(violation, place, script.Locations)))));
        }
    }

    /// <summary>Of a string that is put together of others only the whole is a script.</summary>
    private static bool IsPartOfSum(ExpressionSyntax expression)
    {
        var parent = expression.Parent;
        while (parent is ParenthesizedExpressionSyntax)
        {
            parent = parent.Parent;
        }

        return parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression };
    }
}
