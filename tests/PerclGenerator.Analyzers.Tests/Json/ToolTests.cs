using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Percl.Tool.Configuration;
using Percl.Tool.Inputs;
using Percl.Tool.Linting;
using PerclGenerator.Analyzers.Tests.Documentation;
using PerclGenerator.Tests;

namespace PerclGenerator.Analyzers.Tests.Json;

/// <summary>The command line reports what the compiler reports.</summary>
public sealed class ToolTests
{
    /// <summary>The compiler alone knows the C# names of files and of their placeholders.</summary>
    private static readonly string[] OfTypes = ["PERCL3009", "would be a property with the name of"];

    [Fact]
    public async Task Findings_PlacesAndMessages_AreThoseOfTheCompiler()
    {
        var files = Sources().Distinct().Select(static (text, i) => new ScriptFile($"/corpus/n{i}.percl.json", text)).ToArray();
        var compilation = CSharpCompilation.Create("Tests", references: [.. References.Framework, References.Percl]);
        var diagnostics = await compilation
            .WithAnalyzers([new ScriptFileAnalyzer()], new AnalyzerOptions([.. files], new ProjectFolder("/corpus/")))
            .GetAnalyzerDiagnosticsAsync();

        var expected = diagnostics.Select(Show).Where(static line => !OfTypes.Any(line.Contains)).ToArray();
        var linter = new Linter(answers: null);
        var found = files
            .Select(file => linter.Check(new ScriptSource(file.Path, file.Path, file.GetText().ToString())))
            .SelectMany(static script => script.Findings.Select(finding => Show(script.Source.Path, finding)));

        Assert.True(files.Length > 800 && expected.Length > 600, $"{files.Length} files, {expected.Length} findings");
        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("*")]
    [InlineData("*.percl.json")]
    [InlineData("*.{cs,percl.json}")]
    [InlineData("a/*.json")]
    [InlineData("/a/*.json")]
    [InlineData("a/**.json")]
    [InlineData("**/b/*.json")]
    [InlineData("{a,x/y}/*.percl.json")]
    [InlineData("?.percl.json")]
    [InlineData("m{1..3}.percl.json")]
    [InlineData("[mn]?.percl.json")]
    [InlineData("[!m]*.json")]
    [InlineData("m\\*.percl.json")]
    [InlineData("a.b+(c).json")]
    public void Section_IsForTheFilesForWhichItIsInTheCompiler(string header)
    {
        string[] paths = ["m.percl.json", "m1.percl.json", "m2.json", "n4.percl.json", "a/m.json", "a/b/m.percl.json", "x/y/m.percl.json", "a.b+(c).json", "Program.cs"];
        var set = AnalyzerConfigSet.Create(
            ImmutableArray.Create(AnalyzerConfig.Parse($"root = true\n[{header}]\nkey = 1", "/p/.editorconfig")), out _);
        var expected = paths.Where(path => set.GetOptionsForSourcePath("/p/" + path).AnalyzerOptions.ContainsKey("key"));
        var file = ConfigurationFile.Parse("/p", $"root = true\n[{header}]\nkey = 1");

        Assert.Equal(expected, paths.Where(path =>
        {
            var settings = new Dictionary<string, string>();
            file.AddTo("/p/" + path, settings);
            return settings.ContainsKey("key");
        }));
    }

    /// <summary>Whole scripts, scripts that someone is typing, and the examples of the rules.</summary>
    private static IEnumerable<string> Sources()
    {
        var scripts = ((string[])["tests/Percl.Tests/Conformance", "tests/PerclGenerator.Package.Tests/Consumers", "src/Samples"])
            .SelectMany(static folder => Directory.EnumerateFiles(Repository.Find(folder), "*.percl.json", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText)
            .ToArray();
        var pages = RuleIdTexts.All().SelectMany(static id => RuleDocument.Of(id).BlocksOf("json")).Select(static block => block.Text);
        return scripts
            .Concat(scripts.Select(static text => text[..(text.Length / 2)]))
            .Concat(scripts.Select(static text => text.Replace("\r", "").Replace("\n", "\r\n").Replace("https://", "/")))
            .Concat(pages)
            .Concat(["", "\uFEFF[1", "[\u2028{\"Say\":1}]", "[\r{\"Say\":1}\r]", "// percl-disable-next-line PERCL2001\n[]"]);
    }

    private static string Show(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        var (start, end) = (span.StartLinePosition, span.EndLinePosition);
        return $"{span.Path}({start.Line + 1},{start.Character + 1},{end.Line + 1},{end.Character + 1}): "
            + $"{diagnostic.Severity} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    }

    private static string Show(string path, ScriptFinding finding) =>
        $"{path}({finding.Start.Line},{finding.Start.Column},{finding.End.Line},{finding.End.Column}): "
        + $"{finding.Severity} {finding.Rule.Id}: {finding.Message}";
}
