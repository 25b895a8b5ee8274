using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;
using Percl.Language.Checking;
using Percl.Language.Violations;

namespace PerclGenerator.CodeFixes;

/// <summary>Applies the suggestions of rules in C#, and in scripts in its strings.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SuggestionFix))]
[Shared]
public sealed class SuggestionFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => SuggestionFixes.FixableIds;

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new SuggestionFixAll(ChangeAsync);

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var suggestion in SuggestionFixes.Of(diagnostic))
            {
                var changed = await ChangeAsync(
                    context.Document, [new SuggestedFix(diagnostic, suggestion)], context.CancellationToken)
                    .ConfigureAwait(false);
                if (changed is not null)
                {
                    context.RegisterCodeFix(
                        CodeAction.Create(
                            SuggestionTitles.Of(diagnostic.Id, suggestion),
                            (CancellationToken _) => Task.FromResult(changed),
                            SuggestionTitles.KeyOf(diagnostic.Id, suggestion)),
                        diagnostic);
                }
            }
        }
    }

    /// <summary>Returns the document with some suggestions applied; null where nothing changes.</summary>
    private static async Task<Document?> ChangeAsync(
        Document document, IReadOnlyList<SuggestedFix> fixes, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var semantics = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (fixes.Count == 0 || root is null || semantics is null)
        {
            return null;
        }

        var editor = new SyntaxEditor(root, document.Project.Solution.Services);
        var code = new CodeEditor(root, editor, semantics, cancellation);
        foreach (var (diagnostic, suggestion) in fixes.Where(fix => !ScriptString.IsIn(root, fix.Location.SourceSpan)))
        {
            if (suggestion is not RemoveCommand
                || await PropertyUse.CanGoAsync(
                    document, root, diagnostic.Location.SourceSpan, cancellation).ConfigureAwait(false))
            {
                code.Edit(diagnostic, suggestion);
            }
        }

        code.Finish();
        foreach (var text in fixes
            .Where(fix => ScriptString.IsIn(root, fix.Location.SourceSpan))
            .GroupBy(fix => ScriptString.Find(root, fix.Location.SourceSpan)))
        {
            if (text.Key is { } expression
                && ScriptStringEditor.Edit(expression, text, new SideEffects(semantics, cancellation)) is { } edited)
            {
                editor.ReplaceNode(expression, edited);
            }
        }

        var changed = editor.GetChangedRoot();
        return changed == root ? null : document.WithSyntaxRoot(changed);
    }
}
