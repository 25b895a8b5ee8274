namespace Documentation.Tests;

/// <summary>A fenced block of a document.</summary>
/// <param name="Number">The position among the blocks of the document, from 0.</param>
/// <param name="Language">The language behind the fence; empty where there is none.</param>
/// <param name="Section">The nearest heading above the block.</param>
/// <param name="Text">The content.</param>
internal sealed record Block(int Number, string Language, string Section, string Text)
{
    private const string ScriptExtension = ".percl.json";

    /// <summary>Gets the lines of the content.</summary>
    public string[] Lines => Text.Split('\n');

    /// <summary>Gets the path of the script file that the block shows, from its first line; null for others.</summary>
    public string? ScriptPath =>
        Language is "json" or "jsonc"
        && Lines[0].StartsWith("// ", StringComparison.Ordinal)
        && Lines[0].EndsWith(ScriptExtension, StringComparison.Ordinal)
            ? Lines[0][3..]
            : null;
}
