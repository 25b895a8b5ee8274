using Microsoft.CodeAnalysis;

namespace PerclGenerator.CodeFixes;

/// <summary>Determines whether the compiler accepts a change.</summary>
internal static class CompilerProblems
{
    /// <summary>Determines whether the changed document has no more errors and warnings than before.</summary>
    public static async Task<bool> AreNotMoreAsync(
        Document document, SyntaxNode changedRoot, CancellationToken cancellation) =>
        await CountAsync(document.WithSyntaxRoot(changedRoot), cancellation).ConfigureAwait(false)
            <= await CountAsync(document, cancellation).ConfigureAwait(false);

    /// <summary>
    /// Determines whether the changed document, and the others that mention a member of it, have no more errors and
    /// warnings than before.
    /// </summary>
    public static async Task<bool> AreNotMoreAsync(
        Document document, SyntaxNode changedRoot, string member, CancellationToken cancellation)
    {
        var changed = document.WithSyntaxRoot(changedRoot).Project;
        foreach (var other in document.Project.Documents)
        {
            var text = await other.GetTextAsync(cancellation).ConfigureAwait(false);
            if ((other.Id == document.Id || text.ToString().Contains(member))
                && await CountAsync(changed.GetDocument(other.Id)!, cancellation).ConfigureAwait(false)
                    > await CountAsync(other, cancellation).ConfigureAwait(false))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Determines whether neither changed documents nor their project have more errors and warnings than before.
    /// </summary>
    public static async Task<bool> AreNotMoreAsync(
        Project project, Project changed, IEnumerable<DocumentId> documents, CancellationToken cancellation)
    {
        // The documents alone say most of it, and take less time than the project.
        foreach (var id in documents)
        {
            if (await CountAsync(changed.GetDocument(id)!, cancellation).ConfigureAwait(false)
                > await CountAsync(project.GetDocument(id)!, cancellation).ConfigureAwait(false))
            {
                return false;
            }
        }

        return await CountAsync(changed, cancellation).ConfigureAwait(false)
            <= await CountAsync(project, cancellation).ConfigureAwait(false);
    }

    private static async Task<int> CountAsync(Project project, CancellationToken cancellation) =>
        (await project.GetCompilationAsync(cancellation).ConfigureAwait(false))?
            .GetDiagnostics(cancellation)
            .Count(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning) ?? 0;

    private static async Task<int> CountAsync(Document document, CancellationToken cancellation) =>
        (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false))?
            .GetDiagnostics(cancellationToken: cancellation)
            .Count(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning) ?? 0;
}
