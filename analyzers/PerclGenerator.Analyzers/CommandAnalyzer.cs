using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Percl.Language;
using PerclGenerator.CSharp;

namespace PerclGenerator.Analyzers;

/// <summary>Checks each command where it is created: its attributes and their values.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CommandAnalyzer() : PerclAnalyzer(
    PerclDescriptors.UrlNotAbsolute,
    PerclDescriptors.UrlNotHttps,
    PerclDescriptors.HostOutOfReach,
    PerclDescriptors.UrlPartsMeet,
    PerclDescriptors.RequiredMissing,
    PerclDescriptors.OutOfRange,
    PerclDescriptors.TextTooLong,
    PerclDescriptors.ValueNotAllowed,
    PerclDescriptors.NotPhoneNumber,
    PerclDescriptors.NotDtmf,
    PerclDescriptors.NotResourceId,
    PerclDescriptors.AttributesDisagree,
    PerclDescriptors.NoEffect,
    PerclDescriptors.Endless,
    PerclDescriptors.UnlikelyDuration,
    PerclDescriptors.PrivacyNotInherited)
{
    private protected override void Register(CompilationStartAnalysisContext start, CommandCatalog catalog) =>
        start.RegisterSyntaxNodeAction(
            context => Check(context, catalog),
            SyntaxKind.ObjectCreationExpression,
            SyntaxKind.ImplicitObjectCreationExpression,
            SyntaxKind.WithExpression);

    private static void Check(SyntaxNodeAnalysisContext context, CommandCatalog catalog)
    {
        var reader = new CommandReader(catalog, context.SemanticModel, context.CancellationToken);
        var command = context.Node is WithExpressionSyntax with
            ? reader.Read(with)
            : reader.Read((BaseObjectCreationExpressionSyntax)context.Node);
        if (command is null)
        {
            return;
        }

        // What is nested is created somewhere as well, and checked there.
        var options = RuleOptionsReader.Read(context.Options, context.Node.SyntaxTree);
        foreach (var violation in RuleBook.CheckAttributes(command, options))
        {
            context.ReportDiagnostic(Show(violation, reader.Places.Find));
        }
    }
}
