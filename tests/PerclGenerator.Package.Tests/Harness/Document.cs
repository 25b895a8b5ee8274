using System.Text.RegularExpressions;

namespace PerclGenerator.Package.Tests.Harness;

/// <summary>A document of the repository whose commands are run.</summary>
/// <param name="path">The path below the root of the repository.</param>
internal sealed partial class Document(string path)
{
    private readonly string _text = File.ReadAllText(Path.Combine(Settings.RepositoryRoot, path));

    /// <summary>Gets the first page.</summary>
    public static Document Readme { get; } = new("README.md");

    /// <summary>Gets the guide of the library's package.</summary>
    public static Document Guide { get; } = new("src/Percl/README.md");

    /// <summary>Gets the fenced blocks between a heading and the next.</summary>
    public string[] BlocksOf(string heading)
    {
        var start = HeadingLine().Matches(_text).Single(line => line.Groups[1].Value == heading).Index;
        var next = HeadingLine().Match(_text, start + 1);
        var section = _text[start..(next.Success ? next.Index : _text.Length)];
        return [.. Fence().Matches(section).Select(static block => block.Groups[1].Value)];
    }

    /// <summary>Gets the arguments of the <c>dotnet</c> command in a block of one line.</summary>
    public string[] ArgumentsOf(string heading, int block) => BlocksOf(heading)[block].Split(' ')[1..];

    [GeneratedRegex("```[a-z]*\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("^#+ (.*)$", RegexOptions.Multiline)]
    private static partial Regex HeadingLine();
}
