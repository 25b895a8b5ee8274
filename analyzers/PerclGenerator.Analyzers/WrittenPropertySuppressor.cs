using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Percl.CSharp.Declarations;

namespace PerclGenerator.Analyzers;

/// <summary>
/// Suppresses diagnostics of other analyzers whose fix would change the output of scripts and commands: to make a
/// property static, to remove a private property that only the generated part uses, and to reorder members.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WrittenPropertySuppressor : DiagnosticSuppressor
{
    private static readonly ImmutableDictionary<string, SuppressionDescriptor> OfProperties = Describe(
        "What is written of scripts and commands is their instance properties",
        ("PERCLSPR0001", "CA1822"),
        ("PERCLSPR0002", "IDE0051"),
        ("PERCLSPR0003", "IDE0052"));

    private static readonly ImmutableDictionary<string, SuppressionDescriptor> OfOrder = Describe(
        "Scripts and commands are written in the order of their members",
        ("PERCLSPR0004", "SA1201"),
        ("PERCLSPR0005", "SA1202"),
        ("PERCLSPR0006", "SA1204"));

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } =
        OfProperties.Values.Concat(OfOrder.Values).ToImmutableArray();

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        var written = WrittenProperties.Of(context.Compilation);
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (FindMember(diagnostic, context) is { ContainingType: { } type } member
                && (OfProperties.TryGetValue(diagnostic.Id, out var descriptor)
                    ? member is IPropertySymbol property && written.Contain(property)
                    : OfOrder.TryGetValue(diagnostic.Id, out descriptor) && written.AreOf(type)))
            {
                context.ReportSuppression(Suppression.Create(descriptor, diagnostic));
            }
        }
    }

    private static ImmutableDictionary<string, SuppressionDescriptor> Describe(
        string reason, params (string Id, string Suppressed)[] suppressions) => suppressions.ToImmutableDictionary(
            static suppression => suppression.Suppressed,
            suppression => new SuppressionDescriptor(suppression.Id, suppression.Suppressed, reason));

    private static ISymbol? FindMember(Diagnostic diagnostic, SuppressionAnalysisContext context)
    {
        if (diagnostic.Location.SourceTree is not { } tree)
        {
            return null;
        }

        var node = tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan);
        SyntaxNode? declaration = node.FirstAncestorOrSelf<MemberDeclarationSyntax>() switch
        {
            BaseFieldDeclarationSyntax field => field.Declaration.Variables.FirstOrDefault(),
            var member => member,
        };
        return declaration is null
            ? null
            : context.GetSemanticModel(tree).GetDeclaredSymbol(declaration, context.CancellationToken);
    }
}
