using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Percl.CSharp.Configuration;
using Percl.CSharp.Declarations;
using Percl.CSharp.Strings;
using Percl.Language.Checking;
using Percl.Language.JsonScripts;

namespace PerclGenerator.Analyzers;

/// <summary>
/// Checks strings that hold scripts: those that a comment, <c>// lang=percl</c>, or <c>[StringSyntax("PerCL")]</c>
/// marks as PerCL.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ScriptStringAnalyzer() : PerclAnalyzer(JsonRules.IsReported)
{
    private protected override bool IsForSdk => true;

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
        var options = RuleOptionsReader.Read(context.Options, expression.SyntaxTree);
        foreach (var violation in script.Check(language, options).Where(JsonRules.IsReported))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            context.ReportDiagnostic(Show(violation, node =>
                Location.Create(
                    expression.SyntaxTree, text.Find(violation.FindMarked(node, script.Locations)))));
        }
    }

    /// <summary>
    /// Determines whether the expression is an operand of a concatenation: only the whole string is a script.
    /// </summary>
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
