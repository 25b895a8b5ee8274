using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Percl.CSharp.Declarations;
using Percl.CSharp.Endpoints;
using Percl.CSharp.Expressions;
using Percl.CSharp.Symbols;
using Percl.Language.Checking;
using Percl.Language.Rules;

namespace PerclGenerator.CodeFixes;

/// <summary>
/// PERCL5001: maps an endpoint with the method for its webhook. The handler of a notification loses the script, which
/// is never run, so that a person has to see each place: there is no fix for all.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OtherMappingFix))]
[Shared]
public sealed class OtherMappingFix : CodeFixProvider
{
    private const string Answered = "MapPercl";
    private const string Notified = "MapPerclNotification";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(PerclRules.Get<AnswerIgnoredRule>().Id);

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var semantics = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || semantics is null || CommandCatalog.Of(semantics.Compilation) is not { } catalog)
        {
            return;
        }

        var silent = new SilentHandlers(semantics, context.CancellationToken);
        foreach (var diagnostic in context.Diagnostics)
        {
            var mapping = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true)
                .AncestorsAndSelf().OfType<InvocationExpressionSyntax>().FirstOrDefault(
                    static call => NameOf(call)?.Identifier.ValueText is Answered or Notified);
            if (mapping is null || NameOf(mapping) is not { } name)
            {
                continue;
            }

            var other = name.Identifier.ValueText == Notified && !IsOfNotification(mapping, semantics, catalog)
                ? Answered
                : Notified;
            foreach (var changed in Map(mapping, name, other, silent))
            {
                var changedRoot = root.ReplaceNode(mapping, changed);
                if (await MappingCheck.SucceedsAsync(
                    context.Document, changedRoot, mapping.SpanStart, catalog, context.CancellationToken)
                    .ConfigureAwait(false))
                {
                    context.RegisterCodeFix(
                        CodeAction.Create(
                            name.Identifier.ValueText == other ? "Remove the script" : "Use " + other,
                            (CancellationToken _) => Task.FromResult(context.Document.WithSyntaxRoot(changedRoot)),
                            diagnostic.Id + "." + other),
                        diagnostic);
                    break;
                }
            }
        }
    }

    private static SimpleNameSyntax? NameOf(InvocationExpressionSyntax call) =>
        CalledMember.Of(call.Expression)?.Name;

    private static bool IsOfNotification(
        InvocationExpressionSyntax mapping, SemanticModel semantics, CommandCatalog catalog) =>
        semantics.GetOperation(mapping) is IInvocationOperation call
        && MappedHandler.Of(call)?.FindMappedWebhook() is { } webhook
        && catalog.Language.IsNotification(JsonNames.OfWebhook(webhook));

    /// <summary>Returns the changes that may help, the simplest first.</summary>
    private static IEnumerable<InvocationExpressionSyntax> Map(
        InvocationExpressionSyntax mapping, SimpleNameSyntax name, string other, SilentHandlers silent)
    {
        var handler = other == Notified
            ? mapping.ArgumentList.Arguments.Select(static argument => argument.Expression)
                .OfType<AnonymousFunctionExpressionSyntax>().FirstOrDefault()
            : null;
        return handler is null
            ? [mapping.ReplaceNode(name, Rename(name))]
            : silent.Find(handler)
                .Select(changed => mapping.ReplaceNodes(
                    new SyntaxNode[] { name, handler }, (node, _) => node == name ? Rename(name) : changed))
                .Where(changed => !changed.IsEquivalentTo(mapping));

        SyntaxNode Rename(SimpleNameSyntax renamed) =>
            renamed.WithIdentifier(SyntaxFactory.Identifier(other).WithTriviaFrom(renamed.Identifier));
    }
}
