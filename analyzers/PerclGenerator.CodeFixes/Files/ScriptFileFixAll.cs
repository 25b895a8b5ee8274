using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PerclGenerator.CodeFixes;

/// <summary>
/// Fixes all script files of a project or a solution. The compiler's workspace does not offer the fix for a single
/// file.
/// </summary>
internal sealed class ScriptFileFixAll : FixAllProvider
{
    /// <inheritdoc/>
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Project, FixAllScope.Solution];

    /// <inheritdoc/>
    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var solution = fixAllContext.Solution;
        var projects = fixAllContext.Scope == FixAllScope.Solution ? solution.Projects : [fixAllContext.Project];
        var key = SuggestionFixes.KeyOf(fixAllContext);
        foreach (var project in projects)
        {
            var diagnostics = await fixAllContext.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
            var byPath = diagnostics.ToLookup(static diagnostic => diagnostic.Location.GetLineSpan().Path);
            foreach (var file in project.AdditionalDocuments)
            {
                var text = await file.GetTextAsync(fixAllContext.CancellationToken).ConfigureAwait(false);
                var found = byPath[file.FilePath ?? file.Name];
                var fixes = fixAllContext.Scope == FixAllScope.Solution
                    ? SuggestionFixes.WithKeyUnseen(found, key)
                    : SuggestionFixes.WithKey(found, key);
                if (ScriptFileEditor.Edit(text, fixes) is { } changed)
                {
                    solution = solution.WithAdditionalDocumentText(file.Id, changed);
                }
            }
        }

        // Even where nothing has changed: dotnet format calls this for diagnostics in C# as well, and warns of fixes
        // without an action.
        return CodeAction.Create(
            "Fix all script files", (CancellationToken _) =>
                Task.FromResult(solution), fixAllContext.CodeActionEquivalenceKey);
    }
}
