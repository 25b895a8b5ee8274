using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace PerclGenerator.Analyzers.Tests.Json;

/// <summary>Files whose names end in <c>.percl.json</c>.</summary>
public sealed class ScriptFileTests
{
    [Theory]
    [InlineData("{|PERCL1007:[]|}")]
    [InlineData("[ { \"Say\": { \"text\": \"Hello, {{name}}.\", \"loop\": {{count:int}}, }, }, /* never */ ] // more")]
    [InlineData("[ { \"Redirect\": { \"actionUrl\": \"{{url}}/menu\" } } ]")]
    [InlineData("{|PERCL3001:|}")]
    [InlineData("[ { {|PERCL3004:\"say\"|}: {} }\n{|PERCL3001:{|} \"Hangup\": {} } ]")]
    [InlineData("[\r\n  { \"Hangup\": {} },\r\n  {|PERCL1001:{\r\n \"Say\": { \"text\": \"a\" } }|}\r\n]")]
    [InlineData("[ { \"Redirect\": { \"actionUrl\": {|PERCL2001:\"/menu/{{id}}\"|} } } ]")]
    [InlineData("[ { {|PERCL2010:\"Redirect\"|}: {} } ]")]
    [InlineData("[ { \"GetDigits\": { \"actionUrl\": \"https://example.com\", \"prompts\": [ { {|PERCL1002:\"Hangup\"|}: {} } ] } } ]")]
    [InlineData("[ { \"Own\": { \"any\": [ { \"Hangup\": {} }, { \"Say\": { \"text\": \"a\" } } ], \"prompts\": [ { {|PERCL1002:\"Hangup\"|}: {} } ] } } ]")]
    [InlineData("[ { \"AudioStream\": { \"location\": { \"uri\": {|PERCL2001:\"a\"|} }, \"contentType\": \"audio/l16;rate=16000\", \"actionUrl\": \"https://example.com\", \"metadata\": [ {|PERCL3006:1|} ] } } ]")]
    [InlineData("{|PERCL3002:{|} \"Own\": { \"a\": \"\", {|PERCL3005:\"b\"|}: 1 } }")]
    public Task Files_AreCheckedWhereTheyAreWrong(string text) => VerifyAsync("menu.percl.json", text);

    [Theory]
    [InlineData("menu.json")]
    [InlineData("percl.json")]
    [InlineData("menu.percl.json.bak")]
    public Task OtherFiles_AreLeftAlone(string name) => VerifyAsync(name, "[1");

    [Theory]
    [InlineData(".percl.json")]
    [InlineData("a/b/Menu.PERCL.JSON")]
    public Task Names_MayBeAnyThatEndSo(string name) => VerifyAsync(name, "[{|PERCL3003:1|}]");

    [Fact]
    public Task EmptySayText_IsAWarning() => VerifyAsync(
        "menu.percl.json",
        "[ { \"Say\": { \"text\": {|#0:\"\"|} } } ]",
        Expected.Of("PERCL2010", 0, "'Say.text' is required, but is empty: FreeClimb skips the command").WithSeverity(DiagnosticSeverity.Warning));

    [Theory]
    [InlineData("/.editorconfig", "root = true\n[*.{cs,percl.json}]\npercl_base_urls = ~/\npercl_allowed_hosts = localhost")]
    [InlineData("/.globalconfig", "is_global = true\npercl_base_urls = ~/\npercl_allowed_hosts = localhost")]
    public Task Options_AreThoseOfTheFile(string name, string configuration) => VerifyAsync(
        "/0/menu.percl.json",
        """
        [
          { "Redirect": { "actionUrl": "~/menu" } },
          {|PERCL1001:{ "Redirect": { "actionUrl": "https://localhost/menu" } }|},
          {|PERCL1001:{ "Redirect": { "actionUrl": {|PERCL2001:"/menu"|} } }|}
        ]
        """,
        (name, configuration));

    [Theory]
    [InlineData("/.editorconfig", "root = true\n[*.percl.json]\n")]
    [InlineData("/.globalconfig", "is_global = true\n")]
    public async Task Severities_OfCategories_AreThoseOfTheFile(string name, string start)
    {
        const string order = "dotnet_analyzer_diagnostic.category-PerCL.Order.severity = ";
        const string script = "[ { \"Hangup\": {} }, {|#0:{ \"Hangup\": {} }|} ]";
        await VerifyAsync("/0/menu.percl.json", script.Replace("{|#0:", "").Replace("|}", ""), (name, start + order + "none"));
        await VerifyAsync("/0/menu.percl.json", script, (name, start + order + "error"), NeverExecuted(DiagnosticSeverity.Error));
        await VerifyAsync("/0/menu.percl.json", script, (name, start + "dotnet_analyzer_diagnostic.severity = suggestion"), NeverExecuted(DiagnosticSeverity.Info));
        await VerifyAsync("/0/menu.percl.json", script, (name, start + order + "default"), NeverExecuted(DiagnosticSeverity.Warning));

        static DiagnosticResult NeverExecuted(DiagnosticSeverity severity) =>
            Expected.Of("PERCL1001", 0, "'Hangup' is never executed: it follows 'Hangup', which ends the call").WithSeverity(severity);
    }

    [Fact]
    public Task Severity_OfTheRule_CountsMoreThanThatOfItsCategory() => VerifyAsync(
        "/0/menu.percl.json",
        "[ { \"Hangup\": {} }, {|#0:{ \"Hangup\": {} }|} ]",
        ("/.globalconfig", "is_global = true\ndotnet_diagnostic.PERCL1001.severity = suggestion\ndotnet_analyzer_diagnostic.category-PerCL.Order.severity = error"),
        Expected.Of("PERCL1001", 0, "'Hangup' is never executed: it follows 'Hangup', which ends the call").WithSeverity(DiagnosticSeverity.Info));

    [Fact]
    public async Task WithoutTheLibrary_NothingIsChecked()
    {
        var compilation = CSharpCompilation.Create("Tests", references: References.Framework);
        var analysis = compilation.WithAnalyzers(
            [new ScriptFileAnalyzer()], new AnalyzerOptions([new ScriptFile("a.percl.json", "[1")]));

        Assert.Empty(await analysis.GetAnalyzerDiagnosticsAsync());
    }

    [Fact]
    public async Task CommandsOfReferencedLibraries_AreKnown()
    {
        var library = CSharpCompilation.Create(
            "Library",
            [CSharpSyntaxTree.ParseText("[Percl.PerclCommand] public class Teleport { public string To { get; set; } }")],
            [.. References.Framework, References.Percl],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var compilation = CSharpCompilation.Create("Tests", references: [.. References.Framework, References.Percl, library.ToMetadataReference()]);
        var analysis = compilation.WithAnalyzers(
            [new ScriptFileAnalyzer()], new AnalyzerOptions([new ScriptFile("a.percl.json", "[{\"Teleport\":{\"to\":\"a\"}}]")]));

        Assert.Empty(await analysis.GetAnalyzerDiagnosticsAsync());
    }

    private static Task VerifyAsync(string name, string text, params DiagnosticResult[] expected) =>
        VerifyAsync(name, text, configuration: null, expected);

    private static Task VerifyAsync(
        string name, string text, (string Name, string Text)? configuration, params DiagnosticResult[] expected)
    {
        var test = new PerclTest<EmptyCodeFixProvider>
        {
            TestCode = "[Percl.PerclCommand] public partial record Own { public string? A { get; init; } public System.Collections.Generic.IReadOnlyList<Percl.IPerclCommand>? Any { get; init; } public Percl.IPromptCommand[]? Prompts { get; init; } }",
        };
        test.TestState.AdditionalFiles.Add((name, text));
        if (configuration is { } file)
        {
            test.TestState.AnalyzerConfigFiles.Add(file);
        }

        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }
}
