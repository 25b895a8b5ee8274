using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Percl.CSharp.Spelling;

/// <summary>Converts file names and namespaces to identifiers.</summary>
internal static class Identifiers
{
    /// <summary>Returns the name in Pascal case, without the characters that an identifier cannot have.</summary>
    public static string Pascal(string name)
    {
        var identifier = new StringBuilder();
        var beginsWord = true;
        foreach (var c in name)
        {
            if (!SyntaxFacts.IsIdentifierPartCharacter(c))
            {
                beginsWord = true;
                continue;
            }

            identifier.Append(beginsWord ? char.ToUpperInvariant(c) : c);
            beginsWord = false;
        }

        return Begin(identifier, "Script");
    }

    /// <summary>Returns the name with an underscore for each character that an identifier cannot have.</summary>
    public static string Clean(string name)
    {
        var identifier = new StringBuilder();
        foreach (var c in name)
        {
            identifier.Append(SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_');
        }

        return Begin(identifier, "_");
    }

    /// <summary>Returns the name, with an <c>@</c> where it is a keyword.</summary>
    public static string AsIdentifier(this string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None
            || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None
            ? "@" + name
            : name;

    private static string Begin(StringBuilder identifier, string empty) =>
        identifier.Length == 0 ? empty
        : SyntaxFacts.IsIdentifierStartCharacter(identifier[0]) ? identifier.ToString()
        : "_" + identifier;
}
