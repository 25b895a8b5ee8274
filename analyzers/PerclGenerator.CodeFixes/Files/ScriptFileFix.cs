using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Percl.Language.Checking;

namespace PerclGenerator.CodeFixes;

/// <summary>Applies the suggestions of rules in script files.</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(ScriptFileFix),
    DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)],
    DocumentExtensions = [".json"])]
[Shared]
public sealed class ScriptFileFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => SuggestionFixes.FixableIds;

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new ScriptFileFixAll();

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        // Editors only pass additional files; dotnet format passes all documents.
        if (context.TextDocument is Document)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var suggestion in SuggestionFixes.Of(diagnostic))
            {
                var text = await context.TextDocument.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
                if (ScriptFileEditor.Edit(text, [new SuggestedFix(diagnostic, suggestion)]) is { } changed)
                {
                    var solution = context.TextDocument.Project.Solution.WithAdditionalDocumentText(
                        context.TextDocument.Id, changed);
                    context.RegisterCodeFix(
                        CodeAction.Create(
                            SuggestionTitles.Of(diagnostic.Id, suggestion),
                            (CancellationToken _) => Task.FromResult(solution),
                            SuggestionTitles.KeyOf(diagnostic.Id, suggestion)),
                        diagnostic);
                }
            }
        }
    }
}
