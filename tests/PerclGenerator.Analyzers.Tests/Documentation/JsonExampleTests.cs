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

    private static async Task<IEnumerable<Reported>> CheckAsync(string id, string json) =>
        (await RunAsync(json, "is_global = true\n" + SwitchOn(id))).Select(static diagnostic =>
            new Reported(diagnostic.Location.GetLineSpan().StartLinePosition.Line, diagnostic.Id));

    private static string SwitchOn(string id) => Rules.AtCompileTime.Contains(id) && !DescriptorTable.Find(id).IsEnabledByDefault
        ? $"dotnet_diagnostic.{id}.severity = warning"
        : "";

    private static async Task<ImmutableArray<Diagnostic>> RunAsync(string json, string globalConfig)
    {
        var configuration = AnalyzerConfigSet.Create(ImmutableArray.Create(AnalyzerConfig.Parse(globalConfig, "/example/.globalconfig")), out _);
        var compilation = CSharpCompilation.Create(
            "Example",
            references: [.. References.Framework, References.Percl],
            options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
                .WithSpecificDiagnosticOptions(configuration.GlobalConfigOptions.TreeOptions));
        return await compilation
            .WithAnalyzers(
                ImmutableArray.Create<DiagnosticAnalyzer>(new ScriptFileAnalyzer()),
                new AnalyzerOptions(ImmutableArray.Create<AdditionalText>(new ScriptFile("/example/a.percl.json", json))))
            .GetAnalyzerDiagnosticsAsync();
    }

    private static string Show(IEnumerable<Reported> found) =>
        string.Join('\n', found.OrderBy(static one => one.Line).ThenBy(static one => one.Id, StringComparer.Ordinal));
}
