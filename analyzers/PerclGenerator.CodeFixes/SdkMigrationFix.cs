using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Percl.Language.Checking;
using Percl.Language.Rules;

namespace PerclGenerator.CodeFixes;

/// <summary>
/// PERCL2023: rewrites code on FreeClimb's SDK to the runtime library: the member around a command, the whole file
/// where the member alone would not compile, or the files that share members with types of the SDK.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SdkMigrationFix))]
[Shared]
public sealed class SdkMigrationFix : CodeFixProvider
{
    internal const string KeepValues = "Keep what was set";
    internal const string KeepBytes = "Keep the bytes";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(PerclRules.Get<CommandOfSdkRule>().Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new SdkMigrationFixAll();

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.Document;
        var root = await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var semantics = await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        var member = root is null ? null : SdkChange.FindMember(root, context.Span);
        if (member is not null
            && semantics is not null
            && SdkChange.IsAllOfFile(member, semantics, context.CancellationToken))
        {
            member = null;
        }

        foreach (var title in new[] { KeepValues, KeepBytes })
        {
            if (await ChangeAsync(document, member, title == KeepBytes, context.CancellationToken)
                .ConfigureAwait(false) is { } changed)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        title, (CancellationToken _) => Task.FromResult(changed.Solution), equivalenceKey: title),
                    context.Diagnostics);
            }
        }
    }

    private static async Task<Project?> ChangeAsync(
        Document document, SyntaxNode? member, bool keepsBytes, CancellationToken cancellation)
    {
        var project = document.Project;
        return (member is null ? null
                : await SdkChange.OfAsync(project, [document.Id], member, keepsBytes, cancellation)
                    .ConfigureAwait(false))
            ?? await SdkChange.OfAsync(project, [document.Id], null, keepsBytes, cancellation).ConfigureAwait(false)
            ?? ((await SdkFiles.InAsync(project, cancellation).ConfigureAwait(false)).GroupOf(document.Id)
                is { Count: > 1 } group
                ? await SdkChange.OfAsync(project, group, null, keepsBytes, cancellation).ConfigureAwait(false)
                : null);
    }
}
