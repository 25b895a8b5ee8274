using System.Collections.Immutable;
using PerclGenerator.Model;

namespace PerclGenerator.Naming;

/// <summary>
/// Names the generated files. The compiler takes each name once and ignores case. Types that differ in case alone get a
/// hash, and so do names that are too long for a file.
/// </summary>
internal static class HintNames
{
    private const int Longest = 100;
    private const string Extension = ".g.cs";

    /// <summary>
    /// Assigns each declaration a name. A type that is found twice, as happens during typing, counts once.
    /// </summary>
    public static IEnumerable<NamedSource<T>> Assign<T>(ImmutableArray<T> declarations)
        where T : class, IDeclaration
    {
        var types = new HashSet<string>(StringComparer.Ordinal);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var declaration in declarations)
        {
            var fullName = declaration.Type.FullName;
            if (types.Add(fullName))
            {
                var name = Clean(fullName);
                yield return new NamedSource<T>(
                    names.Add(name) && name.Length <= Longest
                        ? name + Extension
                        : Shorten(name) + Hash(fullName) + Extension,
                    declaration);
            }
        }
    }

    /// <summary>Gets the name; a long one is cut and gets a hash.</summary>
    public static string Bound(string name) => name.Length <= Longest ? name : Shorten(name) + Hash(name);

    private static string Clean(string fullName) => fullName.Replace('`', '_').Replace('+', '.');

    private static string Shorten(string name) => (name.Length > Longest ? name.Substring(0, Longest) : name) + ".";

    /// <summary>FNV-1a: the same on every machine and in every run.</summary>
    private static string Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var c in text)
        {
            hash = unchecked((hash ^ c) * 16777619u);
        }

        return hash.ToString("x8", System.Globalization.CultureInfo.InvariantCulture);
    }
}
