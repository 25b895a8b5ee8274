using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Percl.CSharp.Declarations;
using Percl.CSharp.Spelling;

namespace PerclGenerator.CodeFixes;

/// <summary>Rewrites code on FreeClimb's SDK, and makes sure that the compiler accepts the result.</summary>
internal static class SdkChange
{
    private static readonly string[] Replaced = [WellKnownNames.SdkNamespace, WellKnownNames.SdkEnums];

    /// <summary>
    /// Returns the project with files on the runtime library; null where one of them cannot be rewritten, or where the
    /// result would not compile.
    /// </summary>
    /// <param name="project">The project.</param>
    /// <param name="files">The files.</param>
    /// <param name="member">The only member that is rewritten; null for whole files.</param>
    /// <param name="keepsBytes">Whether what the SDK writes without being asked becomes part of the code.</param>
    /// <param name="cancellation">Cancels the change.</param>
    public static async Task<Project?> OfAsync(
        Project project,
        IReadOnlyCollection<DocumentId> files,
        SyntaxNode? member,
        bool keepsBytes,
        CancellationToken cancellation)
    {
        var compilation = await project.GetCompilationAsync(cancellation).ConfigureAwait(false);
        var forms = compilation is not null && SdkRewriter.HasResults(compilation) ? new[] { true, false } : [false];
        foreach (var usesResults in forms)
        {
            var migration = new SdkMigration(keepsBytes, usesResults);
            if (await RewriteAsync(project, files, member, migration, cancellation).ConfigureAwait(false) is { } changed
                && await CompilerProblems.AreNotMoreAsync(project, changed, files, cancellation).ConfigureAwait(false))
            {
                return changed;
            }
        }

        return null;
    }

    /// <summary>Returns the member around code; null for statements outside of members.</summary>
    public static MemberDeclarationSyntax? FindMember(SyntaxNode root, TextSpan span) =>
        root.FindNode(span).FirstAncestorOrSelf<MemberDeclarationSyntax>(static node =>
            node is not (BaseTypeDeclarationSyntax or GlobalStatementSyntax));

    /// <summary>Determines whether a member has all the code of its file that a migration changes.</summary>
    public static bool IsAllOfFile(SyntaxNode member, SemanticModel semantics, CancellationToken cancellation)
    {
        if (CommandCatalog.Of(semantics.Compilation) is not { } catalog)
        {
            return false;
        }

        var counterparts = new SdkCounterparts(catalog);
        return !member.SyntaxTree.GetRoot(cancellation)
            .DescendantNodes(node => node != member && node is not UsingDirectiveSyntax)
            .OfType<IdentifierNameSyntax>()
            .Any(name => semantics.GetSymbolInfo(name, cancellation).Symbol is INamedTypeSymbol type
                && counterparts.Find(type) is not null);
    }

    private static async Task<Project?> RewriteAsync(
        Project project,
        IReadOnlyCollection<DocumentId> files,
        SyntaxNode? member,
        SdkMigration migration,
        CancellationToken cancellation)
    {
        var changed = project;
        foreach (var id in files)
        {
            if (project.GetDocument(id) is not { } document
                || await RewriteAsync(document, member, migration, cancellation).ConfigureAwait(false) is not { } root)
            {
                return null;
            }

            changed = changed.GetDocument(id)!.WithSyntaxRoot(root).Project;
        }

        foreach (var id in files)
        {
            var written = changed.GetDocument(id)!;
            changed = (await SdkNames.ShortenAsync(written, cancellation).ConfigureAwait(false)).Project;
        }

        return changed;
    }

    private static async Task<SyntaxNode?> RewriteAsync(
        Document document, SyntaxNode? member, SdkMigration migration, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var semantics = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (root is null
            || semantics is null
            || CommandCatalog.Of(semantics.Compilation) is not { } catalog
            // Code that is left out of this build would stay on the SDK, without its usings.
            || (member ?? root).DescendantTrivia().Any(static one => one.IsKind(SyntaxKind.DisabledTextTrivia)))
        {
            return null;
        }

        var rewriter = new SdkRewriter(member ?? root, catalog, semantics, migration, cancellation);
        var changed = member is null ? rewriter.Visit(root) : root.ReplaceNode(member, rewriter.Visit(member)!);
        return rewriter.HasFailed ? null
            : member is not null ? changed
            : new SdkUsings(
                WellKnownNames.SdkAssembly,
                WellKnownNames.Namespace,
                Replaced,
                rewriter.Rest,
                rewriter.HasResult ? SdkRewriter.ResultNamespace : null).Replace((CompilationUnitSyntax)changed);
    }
}
