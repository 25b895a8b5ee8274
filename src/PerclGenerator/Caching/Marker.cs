using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Spelling;
using Percl.CSharp.Symbols;

namespace PerclGenerator.Caching;

/// <summary>Represents an attribute that marks the types for which source is generated.</summary>
internal sealed class Marker
{
    private const string Suffix = nameof(Attribute);

    private readonly string _attribute;

    private Marker(int index, string attribute)
    {
        Index = index;
        _attribute = attribute;
    }

    /// <summary>Gets the attribute of commands.</summary>
    public static Marker Command { get; } = new(0, WellKnownNames.CommandAttribute);

    /// <summary>Gets the attribute of objects in commands.</summary>
    public static Marker Object { get; } = new(1, WellKnownNames.ObjectAttribute);

    /// <summary>Gets the attribute of scripts.</summary>
    public static Marker Script { get; } = new(2, WellKnownNames.ScriptAttribute);

    /// <summary>Gets all attributes.</summary>
    public static Marker[] All { get; } = [Command, Object, Script];

    /// <summary>Gets the index of the attribute among all.</summary>
    public int Index { get; }

    /// <summary>Determines whether the name of an attribute may be that of this one.</summary>
    public bool IsNamed(NameSyntax attribute)
    {
        var name = attribute switch
        {
            QualifiedNameSyntax qualified => qualified.Right,
            AliasQualifiedNameSyntax qualified => qualified.Name,
            _ => attribute as SimpleNameSyntax,
        };
        return name?.Identifier.ValueText is { } text
            && (text.Length == _attribute.Length || text.Length == _attribute.Length - Suffix.Length)
            && _attribute.StartsWith(text, StringComparison.Ordinal);
    }

    /// <summary>Determines whether a using directive may give the attribute another name.</summary>
    public bool IsRenamedBy(UsingDirectiveSyntax directive) =>
        directive.Alias is not null
        && directive.DescendantTokens().Any(token => token.ValueText == _attribute);

    /// <summary>Returns the type whose declaration itself has the attribute; null where it does not.</summary>
    public INamedTypeSymbol? FindOn(
        TypeDeclarationSyntax declaration, Compilation compilation, CancellationToken cancellation) =>
        compilation.GetSemanticModel(declaration.SyntaxTree).GetDeclaredSymbol(declaration, cancellation) is { } type
        && IsOn(type, declaration)
            ? type
            : null;

    /// <summary>Determines whether the declaration itself, and no other part of the type, has the attribute.</summary>
    public bool IsOn(INamedTypeSymbol type, SyntaxNode declaration)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute is { AttributeClass.Arity: 0, ApplicationSyntaxReference: { } mark }
                && attribute.AttributeClass.IsPercl(_attribute)
                && mark.SyntaxTree == declaration.SyntaxTree
                && declaration.Span.Contains(mark.Span))
            {
                return true;
            }
        }

        return false;
    }
}
