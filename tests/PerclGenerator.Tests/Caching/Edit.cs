using Microsoft.CodeAnalysis.CSharp;

namespace PerclGenerator.Tests.Caching;

/// <summary>An edit of a project.</summary>
/// <param name="Name">What is edited.</param>
/// <param name="LowersAgain">The scripts, commands and objects that depend on it.</param>
internal sealed record Edit(string Name, string LowersAgain)
{
    /// <summary>The file that is edited, what stands there, and what it becomes. A file without text is none.</summary>
    public (string File, string Before, string After)? Text { get; init; }

    /// <summary>What becomes of the compilation.</summary>
    public Func<CSharpCompilation, CSharpCompilation>? Compilation { get; init; }

    /// <summary>What becomes of the parse options of all files.</summary>
    public Func<CSharpParseOptions, CSharpParseOptions>? Parsing { get; init; }

    /// <summary>An edit of a file.</summary>
    public static Edit OfText(string name, string lowersAgain, string file, string before, string after) =>
        new(name, lowersAgain) { Text = (file, before, after) };

    /// <summary>An edit that swaps two files.</summary>
    public static Edit OfOrder(string name, string lowersAgain, string one, string other) =>
        new(name, lowersAgain) { Compilation = compilation => Swap(compilation, one, other) };

    private static CSharpCompilation Swap(CSharpCompilation compilation, string one, string other)
    {
        var files = compilation.SyntaxTrees.ToArray();
        var (first, second) = (IndexOf(one), IndexOf(other));
        if (first < 0 || second < 0)
        {
            return compilation;
        }

        (files[first], files[second]) = (files[second], files[first]);
        return compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(files);

        int IndexOf(string name) => Array.FindIndex(files, file => file.FilePath == name);
    }

    public override string ToString() => Name;
}
