using System.Text.RegularExpressions;

namespace PerclGenerator.Analyzers.Tests.Documentation;

/// <summary>A fenced block of a page.</summary>
/// <param name="Language">What stands behind the fence.</param>
/// <param name="Section">The heading under which it stands; empty in front of the first.</param>
/// <param name="Text">What it holds.</param>
internal sealed partial record CodeBlock(string Language, string Section, string Text)
{
    /// <summary>
    /// What the block says is reported in it: its lines, counted from 0, that end in a comment which begins with ids.
    /// </summary>
    public IReadOnlyList<Reported> Marks =>
    [
        .. Text.Split('\n').SelectMany(static (line, number) =>
            Mark().Match(line).Groups["id"].Captures.Select(id => new Reported(number, id.Value))),
    ];

    /// <summary>Whether it keeps a rule from being reported.</summary>
    public bool Suppresses => Text.Split('\n').Any(IsSuppression);

    /// <summary>The block without what keeps rules from being reported.</summary>
    public string WithoutSuppressions => string.Join('\n', Text.Split('\n').Where(static line => !IsSuppression(line)));

    private static bool IsSuppression(string line) =>
        line.TrimStart().StartsWith("#pragma warning ", StringComparison.Ordinal)
        || line.TrimStart().StartsWith("[SuppressMessage(", StringComparison.Ordinal);

    [GeneratedRegex("// (?<id>(PERCL|CS)[0-9]{4})(, (?<id>(PERCL|CS)[0-9]{4}))*$")]
    private static partial Regex Mark();
}
