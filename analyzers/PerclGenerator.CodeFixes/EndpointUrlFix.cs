using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Symbols;
using Percl.Language.Checking;
using Percl.Language.Rules;

namespace PerclGenerator.CodeFixes;

/// <summary>
/// PERCL2001: replaces a path with the URL of the endpoint that has it, where the endpoint suits the attribute, and a
/// <c>PerclUrls</c> is in scope, or can be a parameter of the handler.
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
                is { } url)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Use '{url.Code}'",
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
        var found = new List<EndpointUrl>();
        foreach (var diagnostic in diagnostics)
        {
            if (await FindAsync(document, diagnostic, cancellation).ConfigureAwait(false) is { } url)
            {
                found.Add(url);
            }
        }

        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        return found.Count == 0 || root is null ? null : document.WithSyntaxRoot(EndpointUrl.Apply(root, found));
    }

    /// <summary>Returns the URL for a path; null where it is not certain.</summary>
    private static async Task<EndpointUrl?> FindAsync(
        Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var semantics = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        var span = diagnostic.Location.SourceSpan;
        if (root is null
            || semantics is null
            || ScriptString.IsIn(root, span)
            || root.FindNode(span, getInnermostNodeForTie: true)
                is not LiteralExpressionSyntax path
            || NamedEndpoints.Find(path, document.Project, semantics, cancellation) is not { } name)
        {
            return null;
        }

        if (FindUrls(span.Start, semantics) is { } urls)
        {
            return new EndpointUrl(path, urls, name, Handler: null);
        }

        return HandlerOfUrls.Find(path, semantics, cancellation) is { } handler
            && new EndpointUrl(path, HandlerOfUrls.Parameter, name, handler) is var added
            && await CompilerProblems.AreNotMoreAsync(
                document, EndpointUrl.Apply(root, [added]), cancellation).ConfigureAwait(false)
                ? added
                : null;
    }

    private static string? FindUrls(int position, SemanticModel semantics) => semantics.LookupSymbols(position)
        .FirstOrDefault(symbol =>
            TypeOf(symbol).Is("Percl.AspNetCore", "PerclUrls")
            && SymbolReach.IsSetBefore(symbol, position)
            && SymbolReach.Reaches(position, symbol, semantics))?.Name;

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol { RefKind: RefKind.None } parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol { GetMethod: not null, Parameters.IsEmpty: true } property => property.Type,
        _ => null,
    };
}
