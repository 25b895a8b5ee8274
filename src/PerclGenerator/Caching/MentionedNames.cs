using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace PerclGenerator.Caching;

/// <summary>
/// Finds the names that code mentions, without parsing it: keywords, and words in strings and comments, count too.
/// Names are hashes. Two names with one hash count as the same one, so that a type is lowered too often at worst.
/// </summary>
internal static class MentionedNames
{
    /// <summary>The name of declarations to which no name has to lead. Every marked type mentions it.</summary>
    public const int OfEverything = 0;

    /// <summary>Returns the hash of a name.</summary>
    public static int Hash(string name)
    {
        var hash = OfEverything;
        foreach (var c in name)
        {
            hash = Append(hash, c);
        }

        return hash;
    }

    /// <summary>Adds the names in <paramref name="code"/> to <paramref name="names"/>.</summary>
    public static void Find(string code, ISet<int> names)
    {
        var (hash, isInName) = (OfEverything, false);
        for (var i = 0; i < code.Length; i++)
        {
            var c = code[i] == '\\' ? Unescape(code, ref i) : code[i];
            if (IsPart(c))
            {
                (hash, isInName) = (Append(hash, c), true);
            }
            else if (isInName)
            {
                names.Add(hash);
                (hash, isInName) = (OfEverything, false);
            }
        }

        if (isInName)
        {
            names.Add(hash);
        }
    }

    private static bool IsPart(char c) => c < '\u0080'
        ? c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_'
        : SyntaxFacts.IsIdentifierPartCharacter(c);

    /// <summary>Appends a character. The compiler leaves characters without a width out of names.</summary>
    private static int Append(int hash, char c) =>
        c > '\u007F' && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format
            ? hash
            : unchecked((hash * 31) + c);

    /// <summary>Returns the character of an escape in a name, such as <c>\u0041</c>, and moves to its end.</summary>
    private static char Unescape(string code, ref int backslash)
    {
        var digits = backslash + 1 < code.Length ? code[backslash + 1] switch { 'u' => 4, 'U' => 8, _ => 0 } : 0;
        if (digits == 0
            || backslash + 1 + digits >= code.Length
            || !int.TryParse(
                code.Substring(backslash + 2, digits),
                NumberStyles.AllowHexSpecifier,
                CultureInfo.InvariantCulture,
                out var number))
        {
            return '\\';
        }

        backslash += 1 + digits;
        return unchecked((char)number);
    }
}
