using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PerclGenerator.Analyzers.Tests.Documentation;

/// <summary>What the pages show in JSON is true: it is checked as a script file is.</summary>
public sealed class JsonExampleTests
{
    private static readonly HashSet<string> Supported =
        new ScriptFileAnalyzer().SupportedDiagnostics.Select(static descriptor => descriptor.Id).ToHashSet();

    [Theory]
    [MemberData(nameof(Rules.All), MemberType = typeof(Rules))]
    public async Task JsonExamples_OfAPage_ReportWhatTheyShow(string id)
    {
        foreach (var block in RuleDocument.Of(id).BlocksOf("json"))
        {
            var reported = await CheckAsync(id, block.Text);
            if (block.Section == "Right" || block.Marks.Count > 0)
            {
                Assert.Equal(Show(block.Marks), Show(reported));
            }
            else if (Supported.Contains(id))
            {
                Assert.Equal([id], reported.Select(static one => one.Id).Distinct());
            }
        }
    }

    [Theory]
    [InlineData("PERCL3004", DiagnosticSeverity.Warning)]
    [InlineData("PERCL1001", DiagnosticSeverity.Error)]
    public async Task GlobalConfig_OfTheIndex_SetsTheSeverityInFiles(string id, DiagnosticSeverity severity)
    {
        var configuration = RuleDocument.OfIndex().BlocksOf("editorconfig")
            .Single(static block => block.Text.Contains("is_global", StringComparison.Ordinal));
        Assert.Contains(id, configuration.Text, StringComparison.Ordinal);
        Assert.NotEqual(severity, DescriptorTable.Find(id).DefaultSeverity);

        var diagnostics = await RunAsync("""[{"Hangup":{}},{"Say":{"text":"a"}},{"Teleport":{}}]""", configuration.Text);

        Assert.All(diagnostics.Where(diagnostic => diagnostic.Id == id), diagnostic => Assert.Equal(severity, diagnostic.Severity));
        Assert.Contains(diagnostics, diagnostic => diagnostic.Id == id);
    }

    /// <summary>A rule of files alone is configured for them.</summary>
    [Theory]
    [InlineData("PERCL3008")]
    [InlineData("PERCL3009")]
    [InlineData("PERCL3010")]
    public async Task GlobalConfig_OfAPage_SetsTheSeverity(string id)
    {
        Assert.True(Rules.IsOfFiles(id));
        var page = RuleDocument.Of(id);
        var wrong = page.BlocksOf("json").First(static block => block.Section == "Wrong");

        var diagnostics = await RunAsync(wrong.Text, Assert.Single(page.BlocksOf("editorconfig")).Text);

        Assert.NotEmpty(diagnostics);
        Assert.All(diagnostics, static diagnostic => Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity));
    }

    private static async Task<IEnumerable<Reported>> CheckAsync(string id, string json) =>
        (await RunAsync(json, "is_global = true\n" + SwitchOn(id))).Select(static diagnostic =>
            new Reported(diagnostic.Location.GetLineSpan().StartLinePosition.Line, diagnostic.Id));

    private static string SwitchOn(string id) => Rules.AtCompileTime.Contains(id) && !DescriptorTable.Find(id).IsEnabledByDefault
        ? $"dotnet_diagnostic.{id}.severity = warning"
        : "";

    private static async Task<ImmutableArray<Diagnostic>> RunAsync(string json, string globalConfig)
    {
        // An example may begin with its path.
        var path = json.StartsWith("// ", StringComparison.Ordinal) ? json[3..].Split('\n', ' ')[0] : "a.percl.json";
        var configuration = AnalyzerConfigSet.Create(ImmutableArray.Create(AnalyzerConfig.Parse(globalConfig, "/example/.globalconfig")), out _);
        var compilation = CSharpCompilation.Create(
            "Example",
            references: [.. References.Framework, References.Percl],
            options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
                .WithSpecificDiagnosticOptions(configuration.GlobalConfigOptions.TreeOptions));
        return await compilation
            .WithAnalyzers(
                ImmutableArray.Create<DiagnosticAnalyzer>(new ScriptFileAnalyzer()),
                new AnalyzerOptions(
                    ImmutableArray.Create<AdditionalText>(new ScriptFile("/example/" + path, json)),
                    new ProjectFolder("/example/")))
            .GetAnalyzerDiagnosticsAsync();
    }

    private static string Show(IEnumerable<Reported> found) =>
        string.Join('\n', found.OrderBy(static one => one.Line).ThenBy(static one => one.Id, StringComparer.Ordinal));
}
