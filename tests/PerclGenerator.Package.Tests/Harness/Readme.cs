using System.Text.RegularExpressions;

namespace PerclGenerator.Package.Tests.Harness;

/// <summary>What stands in README.</summary>
internal static partial class Readme
{
    /// <summary>All of it.</summary>
    public static string Text { get; } = File.ReadAllText(Path.Combine(Settings.RepositoryRoot, "README.md"));

    /// <summary>The names of all headings.</summary>
    public static IEnumerable<string> Headings => HeadingLine().Matches(Text).Select(static heading => heading.Groups[1].Value);

    /// <summary>The fenced blocks between a heading and the next.</summary>
    public static string[] BlocksOf(string heading) =>
        [.. Fence().Matches(SectionOf(heading)).Select(static block => block.Groups[2].Value)];

    /// <summary>The headings of sections that show code in a language.</summary>
    public static IEnumerable<string> HeadingsOverCode(string language) => Headings.Where(heading =>
        Fence().Matches(SectionOf(heading)).Any(block => block.Groups[1].Value == language));

    private static string SectionOf(string heading)
    {
        var start = HeadingLine().Matches(Text).Single(line => line.Groups[1].Value == heading).Index;
        var next = HeadingLine().Match(Text, start + 1);
        return Text[start..(next.Success ? next.Index : Text.Length)];
    }

    [GeneratedRegex("```([a-z]*)\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("^#+ (.*)$", RegexOptions.Multiline)]
    private static partial Regex HeadingLine();
}
