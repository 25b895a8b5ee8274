using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PerclGenerator.Parsing;

namespace PerclGenerator.Analyzers;

/// <summary>
/// Suppresses CA1822, "mark members as static", on what is written of scripts and commands: that is their instance
/// properties, also those that use nothing of the instance, and a static one would silently not be written.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WrittenPropertySuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor Descriptor = new(
        "PERCLSPR0001", "CA1822", "What is written of scripts and commands is their instance properties");

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = ImmutableArray.Create(Descriptor);

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (FindProperty(diagnostic, context) is { } property
                && FindWritten(property.ContainingType).Contains(property, SymbolEqualityComparer.Default))
            {
                context.ReportSuppression(Suppression.Create(Descriptor, diagnostic));
            }
        }
    }

    private static IEnumerable<IPropertySymbol> FindWritten(INamedTypeSymbol type) =>
        ScriptParser.IsDeclared(type) ? ScriptParser.FindCommands(type)
        : type.IsMarked() ? PropertyFinder.Public(type)
        : [];

    private static IPropertySymbol? FindProperty(Diagnostic diagnostic, SuppressionAnalysisContext context)
    {
        if (diagnostic.Location.SourceTree is not { } tree)
        {
            return null;
        }

        var node = tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan);
        return node.FirstAncestorOrSelf<PropertyDeclarationSyntax>() is { } property
            ? context.GetSemanticModel(tree).GetDeclaredSymbol(property, context.CancellationToken)
            : null;
    }
}
