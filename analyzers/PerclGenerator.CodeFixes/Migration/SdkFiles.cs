using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Symbols;

namespace PerclGenerator.CodeFixes;

/// <summary>
/// Groups the files of a project that share members with types of the SDK, such as a helper that returns a command:
/// they can only be rewritten together.
/// </summary>
internal sealed class SdkFiles
{
    private readonly Dictionary<DocumentId, HashSet<DocumentId>> _groups = [];

    private SdkFiles()
    {
    }

    /// <summary>Reads a project.</summary>
    public static async Task<SdkFiles> InAsync(Project project, CancellationToken cancellation)
    {
        var files = new SdkFiles();
        var models = new List<(DocumentId Id, SyntaxNode Root, SemanticModel Semantics)>();
        var shared = new Dictionary<ISymbol, DocumentId>(SymbolEqualityComparer.Default);
        foreach (var document in project.Documents)
        {
            if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is { } root
                && await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is { } semantics)
            {
                models.Add((document.Id, root, semantics));
                foreach (var symbol in DeclaredIn(root, semantics, cancellation).Where(IsShared))
                {
                    shared[symbol] = document.Id;
                }
            }
        }

        var names = new HashSet<string>(shared.Keys.Select(NameOf), StringComparer.Ordinal);
        foreach (var (id, root, semantics) in shared.Count == 0 ? [] : models)
        {
            foreach (var name in root.DescendantNodes().OfType<SimpleNameSyntax>())
            {
                if (names.Contains(name.Identifier.ValueText)
                    && FindUsed(name, semantics, cancellation) is { } symbol
                    && shared.TryGetValue(symbol, out var other))
                {
                    files.Join(id, other);
                }
            }
        }

        return files;
    }

    /// <summary>Returns the group of a file: the file, and those that it can only be rewritten with.</summary>
    public IReadOnlyCollection<DocumentId> GroupOf(DocumentId file) =>
        _groups.TryGetValue(file, out var group) ? group : [file];

    private void Join(DocumentId one, DocumentId other)
    {
        if (one != other)
        {
            var whole = new HashSet<DocumentId>(GroupOf(one).Concat(GroupOf(other)));
            foreach (var file in whole)
            {
                _groups[file] = whole;
            }
        }
    }

    private static IEnumerable<ISymbol> DeclaredIn(
        SyntaxNode root, SemanticModel semantics, CancellationToken cancellation) => root
        .DescendantNodes(static node => node is not (StatementSyntax or ExpressionSyntax))
        .Where(static node => node is MemberDeclarationSyntax and not BaseNamespaceDeclarationSyntax
            or VariableDeclaratorSyntax)
        .Select(node => semantics.GetDeclaredSymbol(node, cancellation))
        .OfType<ISymbol>();

    private static bool IsShared(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => Has(method.ReturnType) || method.Parameters.Any(static one => Has(one.Type)),
        IPropertySymbol property => Has(property.Type) || property.Parameters.Any(static one => Has(one.Type)),
        IFieldSymbol field => Has(field.Type),
        IEventSymbol @event => Has(@event.Type),
        INamedTypeSymbol { DelegateInvokeMethod: { } invoked } => IsShared(invoked),
        // What a type declares, those that derive from it may override.
        INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Interface } type => type.GetMembers()
            .Any(static member => member is not INamedTypeSymbol && IsShared(member)),
        _ => false,
    };

    private static bool Has(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Has(array.ElementType),
        INamedTypeSymbol named => named.IsOfSdk() || named.TypeArguments.Any(Has),
        _ => false,
    };

    /// <summary>Returns the name by which code refers to a symbol: a constructor has that of its type.</summary>
    private static string NameOf(ISymbol symbol) =>
        symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } ? symbol.ContainingType.Name : symbol.Name;

    /// <summary>
    /// Returns the member that a name uses; null for a type that is neither created nor the base of another.
    /// </summary>
    private static ISymbol? FindUsed(
        SimpleNameSyntax name, SemanticModel semantics, CancellationToken cancellation)
    {
        var found = semantics.GetSymbolInfo(name, cancellation).Symbol?.OriginalDefinition;
        return found switch
        {
            INamedTypeSymbol { DelegateInvokeMethod: null } when name.FirstAncestorOrSelf<BaseListSyntax>() is null =>
                name.Parent is ObjectCreationExpressionSyntax creation
                    ? semantics.GetSymbolInfo(creation, cancellation).Symbol?.OriginalDefinition
                    : null,
            IMethodSymbol { ReducedFrom: { } extension } => extension,
            _ => found,
        };
    }
}
