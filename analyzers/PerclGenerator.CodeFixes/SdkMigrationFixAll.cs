using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PerclGenerator.CodeFixes;

/// <summary>Rewrites a file, a project or a solution. A file that cannot be rewritten stays as it is.</summary>
internal sealed class SdkMigrationFixAll : FixAllProvider
{
    /// <inheritdoc/>
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() =>
        [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    /// <inheritdoc/>
    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var solution = fixAllContext.Solution;
        var key = fixAllContext.CodeActionEquivalenceKey;
        var projects = fixAllContext.Scope == FixAllScope.Solution ? solution.Projects : [fixAllContext.Project];
        foreach (var project in projects)
        {
            var files = fixAllContext is { Scope: FixAllScope.Document, Document: { } only }
                ? [only.Id]
                : await FilesWithDiagnosticsAsync(fixAllContext, project).ConfigureAwait(false);
            if (files.Count > 0)
            {
                solution = await ChangeAsync(
                    solution.GetProject(project.Id)!,
                    files,
                    key == SdkMigrationFix.KeepBytes,
                    fixAllContext.CancellationToken).ConfigureAwait(false);
            }
        }

        // Even where nothing has changed: dotnet format warns of fixes without an action.
        return CodeAction.Create(
            key ?? SdkMigrationFix.KeepValues, (CancellationToken _) => Task.FromResult(solution), key);
    }

    private static async Task<IReadOnlyCollection<DocumentId>> FilesWithDiagnosticsAsync(
        FixAllContext context, Project project)
    {
        var diagnostics = await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
        return new HashSet<DocumentId>(diagnostics
            .Select(diagnostic => project.GetDocument(diagnostic.Location.SourceTree)?.Id)
            .OfType<DocumentId>());
    }

    private static async Task<Solution> ChangeAsync(
        Project project,
        IReadOnlyCollection<DocumentId> files,
        bool keepsBytes,
        CancellationToken cancellation)
    {
        var groups = await SdkFiles.InAsync(project, cancellation).ConfigureAwait(false);
        var all = files.SelectMany(groups.GroupOf).Distinct().ToArray();
        if (await SdkChange.OfAsync(project, all, null, keepsBytes, cancellation).ConfigureAwait(false) is { } whole)
        {
            return whole.Solution;
        }

        var seen = new HashSet<DocumentId>();
        foreach (var file in files)
        {
            var group = groups.GroupOf(file);
            if (seen.Add(group.First()))
            {
                project = await SdkChange.OfAsync(project, group, null, keepsBytes, cancellation).ConfigureAwait(false)
                    ?? project;
            }
        }

        return project.Solution;
    }
}
