using PerclGenerator.Model;

namespace PerclGenerator.Naming;

/// <summary>
/// Names the generated files. The compiler requires unique names and ignores case. A name gets a hash where types
/// differ in case alone, and where it is too long for a file.
/// </summary>
internal static class HintNames
{
    private const int Longest = 100;
    private const string Extension = ".g.cs";

    /// <summary>
    /// Assigns a name to each declaration. A type that occurs twice, as it may during typing, counts once.
    /// </summary>
    public static IEnumerable<NamedSource<T>> Assign<T>(IEnumerable<T> declarations)
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

    /// <summary>Returns the name; a long one is shortened and gets a hash.</summary>
    public static string Bound(string name) => name.Length <= Longest ? name : Shorten(name) + Hash(name);

    private static string Clean(string fullName) => fullName.Replace('`', '_').Replace('+', '.');

    private static string Shorten(string name) => (name.Length > Longest ? name.Substring(0, Longest) : name) + ".";

    /// <summary>Returns the FNV-1a hash, which is the same on every machine and in every run.</summary>
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
