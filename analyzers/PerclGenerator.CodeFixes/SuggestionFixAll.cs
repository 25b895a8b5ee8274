using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PerclGenerator.CodeFixes;

/// <summary>Fixes all of a document, a project or a solution in C#.</summary>
/// <param name="change">Applies suggestions in a document; returns null where nothing changes.</param>
internal sealed class SuggestionFixAll(
    Func<Document, IReadOnlyList<SuggestedFix>, CancellationToken, Task<Document?>> change)
    : FixAllProvider
{
    private readonly FixAllProvider _seen = Create(change, SuggestionFixes.WithKey);
    private readonly FixAllProvider _unseen = Create(change, SuggestionFixes.WithKeyUnseen);

    /// <inheritdoc/>
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => _seen.GetSupportedFixAllScopes();

    /// <inheritdoc/>
    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) =>
        // Internally, a solution is fixed project by project.
        (fixAllContext.Scope == FixAllScope.Solution ? _unseen : _seen).GetFixAsync(fixAllContext);

    private static FixAllProvider Create(
        Func<Document, IReadOnlyList<SuggestedFix>, CancellationToken, Task<Document?>> change,
        Func<IEnumerable<Diagnostic>, string?, IReadOnlyList<SuggestedFix>> choose) =>
        Create((context, document, diagnostics) =>
            change(document, choose(diagnostics, SuggestionFixes.KeyOf(context)), context.CancellationToken));
}
