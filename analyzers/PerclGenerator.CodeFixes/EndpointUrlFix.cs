using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Symbols;
using Percl.Language.Checking;
using Percl.Language.Rules;

namespace PerclGenerator.CodeFixes;

/// <summary>
/// PERCL2001: replaces a path with the URL of the endpoint that has it, where a <c>PerclUrls</c> is in scope.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EndpointUrlFix))]
[Shared]
public sealed class EndpointUrlFix : CodeFixProvider
{
    private static readonly string RuleId = PerclRules.Get<UrlNotAbsoluteRule>().Id;

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleId);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() =>
        FixAllProvider.Create(static (context, document, diagnostics) =>
            ChangeAsync(document, diagnostics, context.CancellationToken));

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await FindAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false)
                is var (_, url))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Use '{url}'",
                        async cancellation => await ChangeAsync(
                            context.Document, ImmutableArray.Create(diagnostic), cancellation).ConfigureAwait(false)
                            ?? context.Document,
                        RuleId + ".Endpoint"),
                    diagnostic);
            }
        }
    }

    private static async Task<Document?> ChangeAsync(
        Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var changed = new Dictionary<SyntaxNode, SyntaxNode>();
        foreach (var diagnostic in diagnostics)
        {
            if (await FindAsync(document, diagnostic, cancellation).ConfigureAwait(false) is var (path, url))
            {
                changed[path] = SyntaxFactory.ParseExpression(url).WithTriviaFrom(path);
            }
        }

        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        return changed.Count == 0 || root is null
            ? null
            : document.WithSyntaxRoot(root.ReplaceNodes(changed.Keys, (path, _) => changed[path]));
    }

    /// <summary>Returns the path and the expression for its URL; null where either is not certain.</summary>
    private static async Task<(ExpressionSyntax Path, string Url)?> FindAsync(
        Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var semantics = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        var span = diagnostic.Location.SourceSpan;
        return root is not null
            && semantics is not null
            && !ScriptString.IsIn(root, span)
            && root.FindNode(span, getInnermostNodeForTie: true)
                is LiteralExpressionSyntax { Token.Value: string text } path
            && FindUrls(span.Start, semantics) is { } urls
            && await NamedEndpoints.FindAsync(document.Project, text, cancellation).ConfigureAwait(false) is { } name
                ? (path, $"{urls}.Of({SymbolDisplay.FormatLiteral(name, quote: true)})")
                : null;
    }

    private static string? FindUrls(int position, SemanticModel semantics) => semantics.LookupSymbols(position)
        .FirstOrDefault(symbol =>
            TypeOf(symbol).Is("Percl.AspNetCore", "PerclUrls")
            && SymbolReach.Reaches(position, symbol, semantics))?.Name;

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        IParameterSymbol { RefKind: RefKind.None } parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol { GetMethod: not null, Parameters.IsEmpty: true } property => property.Type,
        _ => null,
    };
}
