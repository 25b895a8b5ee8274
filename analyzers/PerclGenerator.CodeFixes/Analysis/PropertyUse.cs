using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;
using Microsoft.CodeAnalysis.Text;

namespace PerclGenerator.CodeFixes;

/// <summary>Determines whether a property can be removed.</summary>
internal static class PropertyUse
{
    /// <summary>Determines whether the marked command is not a property that other code uses.</summary>
    public static Task<bool> CanGoAsync(
        Document document, SyntaxNode root, TextSpan span, CancellationToken cancellation) =>
        CommandItem.FindMarked(root, span) is { } item
            ? CanGoAsync(document, item, cancellation)
            : Task.FromResult(false);

    /// <summary>
    /// Determines whether a node can be removed: it is not a property, or no other code uses the property.
    /// </summary>
    public static async Task<bool> CanGoAsync(Document document, SyntaxNode node, CancellationToken cancellation)
    {
        if (node is not PropertyDeclarationSyntax)
        {
            return true;
        }

        var semantics = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (semantics?.GetDeclaredSymbol(node, cancellation) is not IPropertySymbol { IsOverride: false } property
            || property.ContainingType.AllInterfaces.Any(one => one.GetMembers().Any(member =>
                SymbolEqualityComparer.Default.Equals(
                    property.ContainingType.FindImplementationForInterfaceMember(member), property))))
        {
            return false;
        }

        var references = await SymbolFinder.FindReferencesAsync(property, document.Project.Solution, cancellation)
            .ConfigureAwait(false);
        return references.SelectMany(static reference => reference.Locations)
            .All(location => location.Document is SourceGeneratedDocument);
    }
}
