using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Spelling;

namespace PerclGenerator.Caching;

/// <summary>
/// Represents the types of a file that may be marked as scripts, with their cached scripts. They are found by the
/// syntax alone, once for each file.
/// </summary>
internal sealed class MarkedTypes
{
    private const string Attribute = nameof(Attribute);

    private static readonly ConditionalWeakTable<SyntaxTree, MarkedTypes> Known = new();

    private MarkedTypes(CompilationUnitSyntax root)
    {
        var types = new List<ScriptSlot>();
        HasAlias = FindAlias(root.Usings);
        Find(root.Members, types);
        All = [.. types];
        Named = Array.FindAll(All, static slot => IsNamed(slot.Declaration));
    }

    /// <summary>Gets all types that have an attribute.</summary>
    public ScriptSlot[] All { get; }

    /// <summary>Gets the types that have an attribute of the searched name.</summary>
    public ScriptSlot[] Named { get; }

    /// <summary>Gets a value that indicates whether the file gives the attribute another name.</summary>
    public bool HasAlias { get; private set; }

    /// <summary>Returns the types of a file.</summary>
    public static MarkedTypes Of(SyntaxTree tree, CancellationToken cancellation) =>
        Known.TryGetValue(tree, out var known)
            ? known
            : Known.GetValue(tree, key => new MarkedTypes((CompilationUnitSyntax)key.GetRoot(cancellation)));

    private void Find(SyntaxList<MemberDeclarationSyntax> members, List<ScriptSlot> types)
    {
        foreach (var member in members)
        {
            if (member is BaseNamespaceDeclarationSyntax inner)
            {
                HasAlias |= FindAlias(inner.Usings);
                Find(inner.Members, types);
            }
            else if (member is TypeDeclarationSyntax type)
            {
                if (type.AttributeLists.Count > 0)
                {
                    types.Add(new ScriptSlot(type));
                }

                Find(type.Members, types);
            }
        }
    }

    private static bool FindAlias(SyntaxList<UsingDirectiveSyntax> directives) =>
        directives.Any(static directive => directive.Alias is not null
            && directive.DescendantTokens().Any(static token => token.ValueText == WellKnownNames.ScriptAttribute));

    private static bool IsNamed(TypeDeclarationSyntax type)
    {
        foreach (var list in type.AttributeLists)
        {
            foreach (var attribute in list.Attributes)
            {
                var name = attribute.Name switch
                {
                    QualifiedNameSyntax qualified => qualified.Right,
                    AliasQualifiedNameSyntax qualified => qualified.Name,
                    var simple => simple as SimpleNameSyntax,
                };
                if (name?.Identifier.ValueText is { } text
                    && (text == WellKnownNames.ScriptAttribute || text + Attribute == WellKnownNames.ScriptAttribute))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
