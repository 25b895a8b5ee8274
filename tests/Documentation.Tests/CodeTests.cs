using System.Text.RegularExpressions;
using Documentation.Tests.Compiling;

namespace Documentation.Tests;

/// <summary>The C# of the guides compiles, and the compiler and the analyzers report what the guides show.</summary>
public sealed partial class CodeTests
{
    [Theory]
    [MemberData(nameof(Documents.GuideNames), MemberType = typeof(Documents))]
    public async Task Blocks_OfADocument_CompileAndReportWhatIsShown(string path)
    {
        var document = Document.Of(path);
        var code = await DocumentCode.Of(path);

        foreach (var (block, compiled) in code.Blocks
            .Select(block => (block, code.Library))
            .Concat(code.Programs))
        {
            Assert.Equal(
                $"{block.Block.Section}\n" + string.Join('\n', Shown(block.Block, document)),
                $"{block.Block.Section}\n" + string.Join('\n', compiled.Of(DocumentCode.PathOf(block))));
        }
    }

    [Theory]
    [MemberData(nameof(Documents.GuideNames), MemberType = typeof(Documents))]
    public async Task ScriptFiles_OfADocument_BreakNoRule(string path)
    {
        var code = await DocumentCode.Of(path);
        var files = Document.Of(path).Blocks.Select(static block => block.ScriptPath).OfType<string>();

        Assert.All(files, file => Assert.Empty(code.Library.Of(ProjectProperties.Folder + file)));
    }

    /// <summary>
    /// Gets the diagnostics that a document shows for a block: in its comments, or as the output of a build that
    /// follows.
    /// </summary>
    private static IEnumerable<string> Shown(Block block, Document document)
    {
        var comments = block.Lines
            .Select(static line => line.Trim())
            .Where(static line => line.StartsWith("//", StringComparison.Ordinal))
            .Select(static line => line[2..].Trim());
        var output = document.Blocks.ElementAtOrDefault(block.Number + 2) is { Language: "" } shown
            ? shown.Lines.Select(static line => BuildOutput().Match(line).Groups["diagnostic"].Value)
            : [];
        return Diagnostics().Split(string.Join(' ', comments.Concat(output)))
            .Where(static text => Diagnostics().IsMatch(text))
            .Select(static text => text.TrimEnd());
    }

    [GeneratedRegex(@"^\S+\(\d+,\d+\): (?<diagnostic>.*)$")]
    private static partial Regex BuildOutput();

    [GeneratedRegex(@"(?=(error|warning) [A-Z]+\d{4}: )", RegexOptions.ExplicitCapture)]
    private static partial Regex Diagnostics();
}
