using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PerclGenerator.Caching;

/// <summary>
/// Represents the types of a file that may be marked, with what is cached of them. They are found by the syntax alone,
/// once for each file and all markers.
/// </summary>
internal sealed class MarkedTypes
{
    private static readonly ConditionalWeakTable<SyntaxTree, MarkedTypes> Known = new();

    /// <summary>The types that have an attribute.</summary>
    private readonly List<DeclarationSlot> _types = [];
    private readonly bool[] _isRenamed = new bool[Marker.All.Length];

    private MarkedTypes(CompilationUnitSyntax root)
    {
        FindAliases(root.Usings);
        Find(root.Members);
    }

    /// <summary>Returns the types of files that may have the marker, in their order.</summary>
    /// <param name="files">The files of a compilation.</param>
    /// <param name="marker">The marker.</param>
    /// <param name="cancellation">Cancels the search.</param>
    public static IEnumerable<DeclarationSlot> FindAll(
        IEnumerable<SyntaxTree> files, Marker marker, CancellationToken cancellation)
    {
        var found = files.Select(file => Of(file, cancellation)).ToArray();

        // An alias may be global. The marker may then have any name.
        var isRenamed = Array.Exists(found, file => file._isRenamed[marker.Index]);
        return found.SelectMany(
            file => isRenamed ? file._types : file._types.Where(type => type.Names(marker)));
    }

    private static MarkedTypes Of(SyntaxTree tree, CancellationToken cancellation) =>
        Known.TryGetValue(tree, out var known)
            ? known
            : Known.GetValue(tree, key => new MarkedTypes((CompilationUnitSyntax)key.GetRoot(cancellation)));

    private void Find(SyntaxList<MemberDeclarationSyntax> members)
    {
        foreach (var member in members)
        {
            if (member is BaseNamespaceDeclarationSyntax inner)
            {
                FindAliases(inner.Usings);
                Find(inner.Members);
            }
            else if (member is TypeDeclarationSyntax type)
            {
                if (type.AttributeLists.Count > 0)
                {
                    _types.Add(new DeclarationSlot(type));
                }

                Find(type.Members);
            }
        }
    }

    private void FindAliases(SyntaxList<UsingDirectiveSyntax> directives)
    {
        foreach (var directive in directives)
        {
            foreach (var marker in Marker.All)
            {
                _isRenamed[marker.Index] |= marker.IsRenamedBy(directive);
            }
        }
    }
}
