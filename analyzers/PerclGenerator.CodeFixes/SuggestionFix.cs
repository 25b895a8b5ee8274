using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;

namespace PerclGenerator.CodeFixes;

/// <summary>Carries out in C#, and in scripts in its strings, what rules suggest.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SuggestionFix))]
[Shared]
public sealed class SuggestionFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => SuggestionFixes.RuleIds;

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(static (context, document, diagnostics) =>
        ChangeAsync(document, diagnostics, SuggestionFixes.KeyOf(context), context.CancellationToken));

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var suggestion in SuggestionFixes.Of(diagnostic))
            {
                var key = SuggestionTitles.KeyOf(diagnostic.Id, suggestion);
                if (await ChangeAsync(context.Document, ImmutableArray.Create(diagnostic), key, context.CancellationToken).ConfigureAwait(false) is { } changed)
                {
                    context.RegisterCodeFix(
                        CodeAction.Create(SuggestionTitles.Of(diagnostic.Id, suggestion), (CancellationToken _) => Task.FromResult(changed), key),
                        diagnostic);
                }
            }
        }
    }

    /// <summary>The document with all that is fixed together; null where nothing changes.</summary>
    private static async Task<Document?> ChangeAsync(
        Document document, ImmutableArray<Diagnostic> diagnostics, string? key, CancellationToken cancellation)
    {
        var fixes = SuggestionFixes.WithKey(diagnostics, key);
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var semantics = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (fixes.Count == 0 || root is null || semantics is null)
        {
            return null;
        }

        var editor = new SyntaxEditor(root, document.Project.Solution.Services);
        var code = new CodeEditor(root, editor, semantics, cancellation);
        foreach (var (diagnostic, suggestion) in fixes.Where(fix => !ScriptString.IsIn(root, fix.Diagnostic.Location.SourceSpan)))
        {
            code.Edit(diagnostic, suggestion);
        }

        code.Finish();
        foreach (var text in fixes
            .Where(fix => ScriptString.IsIn(root, fix.Diagnostic.Location.SourceSpan))
            .GroupBy(fix => ScriptString.Find(root, fix.Diagnostic.Location.SourceSpan)))
        {
            if (text.Key is { } expression && ScriptStringEditor.Edit(expression, text) is { } edited)
            {
                editor.ReplaceNode(expression, edited);
            }
        }

        var changed = editor.GetChangedRoot();
        return changed == root ? null : document.WithSyntaxRoot(changed);
    }
}
