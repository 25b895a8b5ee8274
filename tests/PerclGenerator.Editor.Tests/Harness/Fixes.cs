using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using PerclGenerator.CodeFixes;

namespace PerclGenerator.Editor.Tests.Harness;

/// <summary>The light bulb of an editor.</summary>
internal static class Fixes
{
    private static readonly ImmutableArray<CodeFixProvider> Providers =
        PackageReference.Create<CodeFixProvider>(typeof(SuggestionFix));

    /// <summary>What is offered at a diagnostic, in the order in which an editor shows it.</summary>
    public static async Task<IReadOnlyList<(CodeFixProvider Provider, CodeAction Action)>> OfferAsync(
        TextDocument document, Diagnostic diagnostic)
    {
        var offers = new List<(CodeFixProvider, CodeAction)>();
        var kind = document is Document ? nameof(TextDocumentKind.Document) : nameof(TextDocumentKind.AdditionalDocument);
        foreach (var provider in Providers.Where(one =>
            one.FixableDiagnosticIds.Contains(diagnostic.Id)
            && one.GetType().GetCustomAttribute<ExportCodeFixProviderAttribute>()!.DocumentKinds.Contains(kind)))
        {
            await provider.RegisterCodeFixesAsync(new CodeFixContext(
                document, diagnostic, (action, _) => offers.Add((provider, action)), CancellationToken.None));
        }

        return offers;
    }

    /// <summary>What the offer for a whole document, project or solution is called, and what it does.</summary>
    public static async Task<CodeAction> ForAllAsync(
        TextDocument document, FixAllScope scope, CodeFixProvider provider, CodeAction action, ImmutableArray<Diagnostic> all)
    {
        var diagnostics = new Diagnostics(all);
        var ids = all.Select(static one => one.Id).Distinct();
        var context = document is Document code
            ? new FixAllContext(code, provider, scope, action.EquivalenceKey, ids, diagnostics, CancellationToken.None)
            : new FixAllContext(
                document.Project, provider, scope, action.EquivalenceKey, ids, diagnostics, CancellationToken.None);
        return await provider.GetFixAllProvider()!.GetFixAsync(context)
            ?? throw new InvalidOperationException("Nothing is fixed.");
    }

    /// <summary>The solution after the action.</summary>
    public static async Task<Solution> ApplyAsync(CodeAction action) =>
        Assert.IsType<ApplyChangesOperation>(Assert.Single(await action.GetOperationsAsync(CancellationToken.None)))
            .ChangedSolution;

    private sealed class Diagnostics(ImmutableArray<Diagnostic> all) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(all);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(
            Document document, CancellationToken cancellationToken) =>
            Task.FromResult(all.Where(one => one.Location.GetLineSpan().Path == document.FilePath));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(
            Project project, CancellationToken cancellationToken) =>
            Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}
