using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PerclGenerator.Model;

namespace PerclGenerator.Caching;

/// <summary>Holds what is cached of a type that has an attribute, for each marker that the attribute may be.</summary>
internal sealed class DeclarationSlot
{
    private readonly Entry?[] _latest = new Entry?[Marker.All.Length];
    private readonly bool[] _isNamed;

    /// <summary>Initializes a new instance for the declaration of a type.</summary>
    public DeclarationSlot(TypeDeclarationSyntax type)
    {
        Type = type;
        _isNamed = Array.ConvertAll(Marker.All, marker => type.AttributeLists.Any(
            list => list.Attributes.Any(attribute => marker.IsNamed(attribute.Name))));
    }

    /// <summary>Gets the declaration of the type, of which it is only known that it has an attribute.</summary>
    public TypeDeclarationSyntax Type { get; }

    /// <summary>Gets or sets the latest entry for a marker, which several threads may replace.</summary>
    public Entry? this[Marker marker]
    {
        get => Volatile.Read(ref _latest[marker.Index]);
        set => Volatile.Write(ref _latest[marker.Index], value);
    }

    /// <summary>Determines whether an attribute of the type has the name of the marker.</summary>
    public bool Names(Marker marker) => _isNamed[marker.Index];

    /// <summary>Represents an entry.</summary>
    /// <param name="State">The latest state of the compilation for which the entry is known to be right.</param>
    /// <param name="Parts">The declarations of the type and of its base types.</param>
    /// <param name="Mentions">The names that the declarations mention.</param>
    /// <param name="Lowered">The lowered type; null where it does not have the marker, or has problems.</param>
    internal sealed record Entry(
        CompilationState State, SyntaxNode[] Parts, Lazy<int[]> Mentions, IDeclaration? Lowered);
}
