using Microsoft.CodeAnalysis;

namespace PerclGenerator.Tests.ScriptFiles;

public sealed class ScriptFileIncrementalTests
{
    private static readonly ScriptText Menu = new("/app/menu.percl.json", """[{"Redirect":{"actionUrl":"{{url}}"}}]""");
    private static readonly ScriptText Closed = new("/app/closed.percl.json", """[{"Hangup":{}}]""");

    [Theory]
    [InlineData("class C;", 0)]
    [InlineData("[Percl.PerclCommand] public partial record Other { [Percl.Declarations.AbsoluteUrl] public string? Url { get; init; } }", 0)]
    [InlineData("[Percl.PerclCommand] public partial record Redirect2(string A);", 0)]
    public void EditInCode_RunsNothingAgain(string edited, int modified)
    {
        var compilation = GeneratorHarness.Compile("class A;");
        var driver = GeneratorHarness.Driver(Menu, Closed).RunGenerators(compilation);

        var reasons = Reasons(driver.RunGenerators(GeneratorHarness.Compile(edited)));

        Assert.Equal(3, reasons.Length);
        Assert.Equal(modified, reasons.Count(static reason => reason != IncrementalStepRunReason.Cached));
    }

    [Theory]
    [InlineData("""[{"Hangup":{ }}]""", 0)]
    [InlineData("""[{"Hangup":{}}, /* more */]""", 0)]
    [InlineData("""[{"Hangup":{"reason":"{{why}}"}}]""", 1)]
    [InlineData("""[]""", 1)]
    [InlineData("""[{"Hangup":{}}""", 1)]
    public void EditOfAFile_RunsThatFileAgain(string edited, int modified)
    {
        var compilation = GeneratorHarness.Compile("class A;");
        var driver = GeneratorHarness.Driver(Menu, Closed).RunGenerators(compilation);

        var reasons = Reasons(driver
            .ReplaceAdditionalText(Closed, new ScriptText(Closed.Path, edited))
            .RunGenerators(compilation));

        Assert.Equal(3, reasons.Length);
        Assert.Equal(modified, reasons.Count(static reason => reason == IncrementalStepRunReason.Modified));
        Assert.Equal(3 - modified, reasons.Count(static reason => reason == IncrementalStepRunReason.Cached));
    }

    [Fact]
    public void NewFile_LeavesTheOthersCached()
    {
        var compilation = GeneratorHarness.Compile("class A;");
        var driver = GeneratorHarness.Driver(Menu, Closed).RunGenerators(compilation);

        var reasons = Reasons(driver
            .AddAdditionalTexts([new ScriptText("/app/open.percl.json", "[]")])
            .RunGenerators(compilation));

        Assert.Equal(
            [
                IncrementalStepRunReason.New,
                IncrementalStepRunReason.Cached,
                IncrementalStepRunReason.Cached,
                // The class around the types, which has no new folder.
                IncrementalStepRunReason.Cached,
            ],
            reasons.Order());
    }

    private static System.Collections.Immutable.ImmutableArray<IncrementalStepRunReason> Reasons(GeneratorDriver driver) =>
    [
        .. driver.GetRunResult().Results
            .Single(static result => result.Generator.GetGeneratorType() == typeof(ScriptFileGenerator))
            .TrackedOutputSteps.SelectMany(static step => step.Value)
            .SelectMany(static step => step.Outputs)
            .Select(static output => output.Reason),
    ];
}
