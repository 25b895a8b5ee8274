using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using OfficialSdk;
using PerclGenerator.Analyzers.Tests.Fixes;
using PerclGenerator.CodeFixes;
using PerclGenerator.Tests;

namespace PerclGenerator.Analyzers.Tests.Sdk;

/// <summary>What the guide for projects on FreeClimb's SDK shows is true.</summary>
public sealed partial class SdkGuideTests
{
    private static readonly string Guide =
        File.ReadAllText(Repository.Find("analyzers/PerclGenerator.Analyzers/README.md")).ReplaceLineEndings("\n");

    private static string[] Code => BlocksOf("csharp");

    [Fact]
    public async Task FirstExample_ReportsWhatIsMarked()
    {
        using var runner = new FixRunner(Code[0], libraries: [SdkReferences.Of(SdkStub.Newest)]);

        var reported = (await runner.DiagnoseAsync()).Where(static one => one.Severity >= DiagnosticSeverity.Warning)
            .Select(static one => (one.Location.GetLineSpan().StartLinePosition.Line, one.Id));
        var marked = Code[0].Split('\n').Select(static (line, number) => (Line: number, Mark().Match(line).Value))
            .Where(static line => line.Value.Length > 0);

        Assert.Equal(marked, reported);
    }

    [Fact]
    public async Task Before_BecomesAfter_AndBothWriteWhatIsShown()
    {
        var (before, after) = (Code[1], Code[2]);
        using var runner = new FixRunner(before, libraries: [SdkReferences.Of(SdkStub.Newest), References.Percl]);

        await runner.FormatAsync(new SdkMigrationFix(), "Keep what was set", "PERCL2023");

        Assert.Equal(after, await runner.TextOfAsync("Code.cs"));
        string[] written = [SdkProgram.Run(before), SdkProgram.Run(after)];
        Assert.Equal(BlocksOf("json"), written);
    }

    private static string[] BlocksOf(string language) =>
    [
        .. Regex.Matches(Guide, $"```{language}\n(.*?)\n```", RegexOptions.Singleline)
            .Select(static block => block.Groups[1].Value),
    ];

    [GeneratedRegex(@"(?<=// )PERCL\d{4}")]
    private static partial Regex Mark();
}
