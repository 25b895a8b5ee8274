using System.Text.RegularExpressions;

namespace Documentation.Tests;

/// <summary>A Markdown file of the repository.</summary>
internal sealed partial class Document
{
    private const string Fence = "```";

    private Document(string path)
    {
        Path = path;
        Lines = File.ReadAllLines(Repository.Find(path));
        (Headings, Blocks, Prose) = Read(Lines);
    }

    /// <summary>Gets the path below the root of the repository.</summary>
    public string Path { get; }

    public IReadOnlyList<string> Lines { get; }

    public IReadOnlyList<Heading> Headings { get; }

    public IReadOnlyList<Block> Blocks { get; }

    /// <summary>Gets the text outside of the blocks.</summary>
    public string Prose { get; }

    /// <summary>Gets the targets of the links.</summary>
    public IEnumerable<string> Links => Link().Matches(Prose).Select(static match => match.Groups[1].Value);

    public static Document Of(string path) => new(path);

    /// <inheritdoc/>
    public override string ToString() => Path;

    private static (IReadOnlyList<Heading> Headings, IReadOnlyList<Block> Blocks, string Prose) Read(
        IEnumerable<string> lines)
    {
        var headings = new List<Heading>();
        var blocks = new List<Block>();
        var prose = new List<string>();
        List<string>? open = null;
        var language = "";
        foreach (var line in lines)
        {
            if (open is not null && line == Fence)
            {
                var section = headings.LastOrDefault()?.Title ?? "";
                blocks.Add(new Block(blocks.Count, language, section, string.Join('\n', open)));
                open = null;
            }
            else if (open is not null)
            {
                open.Add(line);
            }
            else if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                language = line[Fence.Length..];
                open = [];
            }
            else
            {
                prose.Add(line);
                if (HeadingLine().Match(line) is { Success: true } heading)
                {
                    headings.Add(new Heading(heading.Groups[1].Value));
                }
            }
        }

        return open is null
            ? (headings, blocks, string.Join('\n', prose))
            : throw new InvalidDataException("A fence is not closed.");
    }

    [GeneratedRegex("^#+ (.*)$")]
    private static partial Regex HeadingLine();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
