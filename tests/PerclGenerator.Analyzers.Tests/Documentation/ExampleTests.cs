namespace PerclGenerator.Analyzers.Tests.Documentation;

/// <summary>What the pages show is true.</summary>
public sealed class ExampleTests
{
    [Theory]
    [MemberData(nameof(Rules.All), MemberType = typeof(Rules))]
    public async Task CSharpExamples_OfAPage_ReportExactlyWhatIsMarked(string id)
    {
        var blocks = RuleDocument.Of(id).BlocksOf("csharp").ToArray();

        Assert.Equal(Rules.IsOfFiles(id), blocks.Length == 0);
        foreach (var block in blocks)
        {
            await AssertReportsAsync(id, block);
        }
    }

    [Theory]
    [MemberData(nameof(Rules.WithDescriptorInCode), MemberType = typeof(Rules))]
    public async Task Suppressions_OfAPage_AreNeeded(string id)
    {
        var blocks = RuleDocument.Of(id).BlocksOf("csharp").Where(static block => block.Suppresses).ToArray();

        Assert.Contains(blocks, static block => block.Text.Contains("#pragma", StringComparison.Ordinal));
        Assert.Contains(blocks, block => block.Text.Contains($"\", \"{id}\"", StringComparison.Ordinal));
        foreach (var block in blocks)
        {
            var reported = await ExampleCompiler.CompileAsync(id, block with { Text = block.WithoutSuppressions });
            Assert.Contains(reported, diagnostic => diagnostic.Id == id);
        }
    }

    [Theory]
    [MemberData(nameof(Rules.WithDescriptorInCode), MemberType = typeof(Rules))]
    public async Task WrongExamples_InGeneratedCode_AreNotReported(string id)
    {
        var blocks = RuleDocument.Of(id).BlocksOf("csharp").Where(static block => block.Section == "Wrong").ToArray();

        Assert.NotEmpty(blocks);
        foreach (var block in blocks)
        {
            var reported = await ExampleCompiler.CompileAsync(
                id, block, $"[*.cs]\ngenerated_code = true\ndotnet_diagnostic.{id}.severity = warning");
            Assert.DoesNotContain(reported, diagnostic => diagnostic.Id == id);
        }
    }

    private static async Task AssertReportsAsync(string id, CodeBlock block)
    {
        var reported = ExampleCompiler.Locate(await ExampleCompiler.CompileAsync(id, block));

        Assert.Equal(Show(block.Marks), Show(reported));

        string Show(IEnumerable<Reported> found) => string.Join('\n', found
            .OrderBy(static one => one.Line)
            .ThenBy(static one => one.Id, StringComparer.Ordinal)
            .Select(one => $"{one.Id} on: {block.Text.Split('\n').ElementAtOrDefault(one.Line)}"));
    }
}
