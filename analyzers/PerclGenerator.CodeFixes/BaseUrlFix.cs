using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.Language.Checking;
using Percl.Language.Rules;
using Percl.Language.Violations;

namespace PerclGenerator.CodeFixes;

/// <summary>PERCL2001: inserts a base URL that is in scope before a path.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(BaseUrlFix))]
[Shared]
public sealed class BaseUrlFix : CodeFixProvider
{
    private const int MostActions = 3;
    private static readonly string RuleId = PerclRules.Get<UrlNotAbsoluteRule>().Id;
    private static readonly string Key = RuleId + ".BaseUrl.";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleId);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() =>
        FixAllProvider.Create(static (context, document, diagnostics) => ChangeAsync(
            document, diagnostics, NameIn(context.CodeActionEquivalenceKey), context.CancellationToken));

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var semantics = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || semantics is null)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            if (Find(root, diagnostic) is not var (value, _))
            {
                continue;
            }

            foreach (var url in BaseUrl.FindAt(value.SpanStart, semantics).Take(MostActions))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Prefix with '{url.Name}'",
                        cancellation => FixAsync(context.Document, diagnostic, url.Name, cancellation),
                        Key + url.Name),
                    diagnostic);
            }
        }
    }

    /// <summary>
    /// Returns the name in the key of a fix; null where the key belongs to another rule: <c>dotnet format</c> uses the
    /// key of the first diagnostic, which may have no base URL in scope.
    /// </summary>
    private static string? NameIn(string? key) =>
        key?.StartsWith(Key, StringComparison.Ordinal) == true ? key.Substring(Key.Length) : null;

    private static async Task<Document> FixAsync(
        Document document, Diagnostic diagnostic, string name, CancellationToken cancellation) =>
        await ChangeAsync(
            document, ImmutableArray.Create(diagnostic), name, cancellation).ConfigureAwait(false) ?? document;

    private static async Task<Document?> ChangeAsync(
        Document document, ImmutableArray<Diagnostic> diagnostics, string? name, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var semantics = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (root is null || semantics is null)
        {
            return null;
        }

        var changed = new Dictionary<SyntaxNode, SyntaxNode>();
        foreach (var diagnostic in diagnostics)
        {
            if (Find(root, diagnostic) is var (value, separator)
                && BaseUrl.FindAt(value.SpanStart, semantics).FirstOrDefault(url => name is null
                    || url.Name == name) is { } found)
            {
                changed[value] = found.InFrontOf(value, separator);
            }
        }

        return changed.Count == 0
            ? null
            : document.WithSyntaxRoot(
                root.ReplaceNodes(changed.Keys, (value, _) => changed[value].WithTriviaFrom(value)));
    }

    /// <summary>Returns the path and the separator before it; null where the path is not a C# expression.</summary>
    private static (ExpressionSyntax Value, string Separator)? Find(SyntaxNode root, Diagnostic diagnostic)
    {
        var span = diagnostic.Location.SourceSpan;
        return !ScriptString.IsIn(root, span)
            && SuggestionFixes.Of(diagnostic).OfType<PrefixUrl>().FirstOrDefault() is { Separator: var separator }
            && root.FindNode(span, getInnermostNodeForTie: true) is ExpressionSyntax value
            && BaseUrl.CanStandInFrontOf(value)
            ? (value, separator)
            : null;
    }
}
