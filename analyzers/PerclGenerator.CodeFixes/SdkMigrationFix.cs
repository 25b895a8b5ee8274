using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Declarations;
using Percl.CSharp.Spelling;
using Percl.Language.Checking;
using Percl.Language.Rules;

namespace PerclGenerator.CodeFixes;

/// <summary>
/// PERCL2023: rewrites code on FreeClimb's SDK to the runtime library: the member around a command, or the whole file
/// where the member alone would not compile.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SdkMigrationFix))]
[Shared]
public sealed class SdkMigrationFix : CodeFixProvider
{
    private const string KeepValues = "Keep what was set";
    private const string KeepBytes = "Keep the bytes";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(PerclRules.Get<CommandOfSdkRule>().Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(static (context, document, _) =>
        ChangeAsync(
            document, member: null, context.CodeActionEquivalenceKey == KeepBytes, context.CancellationToken));

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var member = root?.FindNode(context.Span).FirstAncestorOrSelf<MemberDeclarationSyntax>(static node =>
            node is not (BaseTypeDeclarationSyntax or GlobalStatementSyntax));
        foreach (var keepsBytes in new[] { false, true })
        {
            var changed =
                (member is null ? null : await ChangeAsync(
                    context.Document, member, keepsBytes, context.CancellationToken).ConfigureAwait(false))
                ?? await ChangeAsync(
                    context.Document, member: null, keepsBytes, context.CancellationToken).ConfigureAwait(false);
            if (changed is not null)
            {
                var title = keepsBytes ? KeepBytes : KeepValues;
                context.RegisterCodeFix(
                    CodeAction.Create(title, (CancellationToken _) => Task.FromResult(changed), equivalenceKey: title),
                    context.Diagnostics);
            }
        }
    }

    /// <summary>Returns the document on the runtime library; null where the result would not compile.</summary>
    private static async Task<Document?> ChangeAsync(
        Document document, SyntaxNode? member, bool keepsBytes, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var semantics = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (root is null || semantics is null || CommandCatalog.Of(semantics.Compilation) is not { } catalog)
        {
            return null;
        }

        if ((member ?? root).DescendantTrivia().Any(static one => one.IsKind(SyntaxKind.DisabledTextTrivia)))
        {
            // Code that is left out of this build would stay on the SDK, without its usings.
            return null;
        }

        var forms = SdkRewriter.HasResults(semantics.Compilation) ? new[] { true, false } : [false];
        foreach (var usesResults in forms)
        {
            var rewriter = new SdkRewriter(
                catalog, semantics, new SdkMigration(keepsBytes, usesResults), cancellation);
            var changed = member is null
                ? rewriter.Visit(root)
                : root.ReplaceNode(member, rewriter.Visit(member));
            if (member is null && !rewriter.HasRest)
            {
                changed = SdkNames.ReplaceUsings(
                    (CompilationUnitSyntax)changed, WellKnownNames.SdkAssembly, WellKnownNames.Namespace);
            }

            // The file alone says most of it, and takes less time than the project.
            if (!rewriter.HasFailed
                && await CompilerProblems.AreNotMoreAsync(document, changed, cancellation).ConfigureAwait(false)
                && await CompilerProblems.AreNotMoreInProjectAsync(document, changed, cancellation)
                    .ConfigureAwait(false))
            {
                return document.WithSyntaxRoot(changed);
            }
        }

        return null;
    }
}
