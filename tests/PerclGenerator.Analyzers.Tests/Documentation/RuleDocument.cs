using System.Text.RegularExpressions;
using PerclGenerator.Tests;

namespace PerclGenerator.Analyzers.Tests.Documentation;

/// <summary>A page of the rules' folder, as far as tests read it.</summary>
internal sealed partial class RuleDocument
{
    /// <summary>The folder of the pages.</summary>
    public const string Folder = "analyzers/rules";

    private const string Extension = ".md";
    private const string Index = "README";

    private RuleDocument(string path)
    {
        Path = path;
        Lines = File.ReadAllLines(path);
        (Headings, Blocks) = Read(Lines);
    }

    /// <summary>The index of the pages.</summary>
    public static RuleDocument OfIndex() => Of(Index);

    /// <summary>The page of a rule.</summary>
    public static RuleDocument Of(string name) =>
        new(System.IO.Path.Combine(Repository.Find(Folder), name + Extension));

    /// <summary>The names of all pages, without the index: the ids of the rules that they explain.</summary>
    public static IEnumerable<string> Ids() => Directory.EnumerateFiles(Repository.Find(Folder))
        .Select(static path => System.IO.Path.GetFileName(path))
        .Where(static name => name != Index + Extension)
        .Select(static name => name.EndsWith(Extension, StringComparison.Ordinal) ? name[..^Extension.Length] : name)
        .Order(StringComparer.Ordinal);

    /// <summary>Where it stands.</summary>
    public string Path { get; }

    public IReadOnlyList<string> Lines { get; }

    /// <summary>Its headings of the second level, in their order.</summary>
    public IReadOnlyList<string> Headings { get; }

    public IReadOnlyList<CodeBlock> Blocks { get; }

    /// <summary>Where its links lead.</summary>
    public IEnumerable<string> Links =>
        Link().Matches(string.Join('\n', Lines)).Select(static match => match.Groups[1].Value);

    /// <summary>The cells of its table, without the two rows of the head.</summary>
    public IReadOnlyList<string[]> Rows =>
    [
        .. Lines.Where(static line => line.StartsWith('|'))
            .Skip(2)
            .Select(static line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries)),
    ];

    public IEnumerable<CodeBlock> BlocksOf(string language) => Blocks.Where(block => block.Language == language);

    private static (IReadOnlyList<string> Headings, IReadOnlyList<CodeBlock> Blocks) Read(IEnumerable<string> lines)
    {
        const string fence = "```";
        const string heading = "## ";
        var headings = new List<string>();
        var blocks = new List<CodeBlock>();
        List<string>? open = null;
        var language = "";
        foreach (var line in lines)
        {
            if (open is not null && line == fence)
            {
                blocks.Add(new CodeBlock(language, headings.LastOrDefault(""), string.Join('\n', open)));
                open = null;
            }
            else if (open is not null)
            {
                open.Add(line);
            }
            else if (line.StartsWith(fence, StringComparison.Ordinal))
            {
                language = line[fence.Length..];
                open = [];
            }
            else if (line.StartsWith(heading, StringComparison.Ordinal))
            {
                headings.Add(line[heading.Length..]);
            }
        }

        return open is null
            ? (headings, blocks)
            : throw new InvalidDataException("A fence is not closed.");
    }

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
