using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace PerclGenerator.CodeFixes;

/// <summary>
/// Rewrites a file, a project or a solution. Of a file that cannot be rewritten as a whole, each member is that the fix
/// of one place would rewrite.
/// </summary>
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
            var places = await PlacesInAsync(fixAllContext, project).ConfigureAwait(false);
            if (places.Count > 0)
            {
                solution = await ChangeAsync(
                    solution.GetProject(project.Id)!,
                    places,
                    key == SdkMigrationFix.KeepBytes,
                    fixAllContext.CancellationToken).ConfigureAwait(false);
            }
        }

        // Even where nothing has changed: dotnet format warns of fixes without an action.
        return CodeAction.Create(
            key ?? SdkMigrationFix.KeepValues, (CancellationToken _) => Task.FromResult(solution), key);
    }

    private static async Task<ILookup<DocumentId, TextSpan>> PlacesInAsync(FixAllContext context, Project project)
    {
        var diagnostics = context is { Scope: FixAllScope.Document, Document: { } only }
            ? await context.GetDocumentDiagnosticsAsync(only).ConfigureAwait(false)
            : await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
        return diagnostics
            .Select(diagnostic => (File: project.GetDocument(diagnostic.Location.SourceTree)?.Id, diagnostic.Location))
            .Where(static place => place.File is not null)
            .ToLookup(static place => place.File!, static place => place.Location.SourceSpan);
    }

    private static async Task<Solution> ChangeAsync(
        Project project,
        ILookup<DocumentId, TextSpan> places,
        bool keepsBytes,
        CancellationToken cancellation)
    {
        var groups = await SdkFiles.InAsync(project, cancellation).ConfigureAwait(false);
        var all = places.SelectMany(file => groups.GroupOf(file.Key)).Distinct().ToArray();
        if (await SdkChange.OfAsync(project, all, null, keepsBytes, cancellation).ConfigureAwait(false) is { } whole)
        {
            return whole.Solution;
        }

        foreach (var files in places.GroupBy(file => groups.GroupOf(file.Key).First()))
        {
            var group = groups.GroupOf(files.Key);
            if (await SdkChange.OfAsync(project, group, null, keepsBytes, cancellation).ConfigureAwait(false)
                is { } together)
            {
                project = together;
                continue;
            }

            foreach (var file in files)
            {
                project = (group.Count == 1 ? null
                        : await SdkChange.OfAsync(project, [file.Key], null, keepsBytes, cancellation)
                            .ConfigureAwait(false))
                    ?? await ChangeMembersAsync(project, file.Key, file, keepsBytes, cancellation)
                        .ConfigureAwait(false);
            }
        }

        return project.Solution;
    }

    private static async Task<Project> ChangeMembersAsync(
        Project project,
        DocumentId file,
        IEnumerable<TextSpan> places,
        bool keepsBytes,
        CancellationToken cancellation)
    {
        var document = project.GetDocument(file)!;
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } semantics)
        {
            return project;
        }

        // From the last to the first: a change moves only what is behind it.
        var spans = places.Select(place => SdkChange.FindMember(root, place)).OfType<SyntaxNode>().Distinct()
            .Where(member => !SdkChange.IsAllOfFile(member, semantics, cancellation))
            .Select(static member => member.Span)
            .OrderByDescending(static span => span.Start);
        foreach (var span in spans)
        {
            root = await project.GetDocument(file)!.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
            project = await SdkChange.OfAsync(
                    project, [file], SdkChange.FindMember(root!, span), keepsBytes, cancellation).ConfigureAwait(false)
                ?? project;
        }

        return project;
    }
}
