using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PerclGenerator.Analyzers.Tests.Rules;

public sealed class PERCL3009Tests
{
    [Theory]
    [InlineData("menu/menu.percl.json", "'menu/menu.percl.json' would be a type 'Menu' in a class 'Menu', which C# does not allow; rename the file")]
    [InlineData("to-json.percl.json", "'to-json.percl.json' would be a type 'ToJson' with a member of that name, which C# does not allow; rename the file")]
    [InlineData("en.percl.json en/menu.percl.json", "'en.percl.json' has the C# name 'PerclFiles.En', which is that of the folder 'en'; rename one of them")]
    [InlineData("a-b.percl.json a_b.percl.json a.b.percl.json", "'a.b.percl.json' has the C# name 'PerclFiles.AB', which is that of 'a-b.percl.json'; rename one of them")]
    [InlineData("a/a/b.percl.json", "'a/a/b.percl.json' is in the folder 'a/a', whose class 'A' would be in a class 'A', which C# does not allow; rename the folder")]
    public async Task FileThatCannotHaveItsName_IsReportedAtItsBeginning(string files, string message)
    {
        var diagnostic = Assert.Single(await RunAsync(files));

        Assert.Equal("PERCL3009", diagnostic.Id);
        Assert.Equal(message, diagnostic.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(default, diagnostic.Location.GetLineSpan().StartLinePosition);
    }

    [Theory]
    [InlineData("menu.percl.json Menu2.percl.json en/menu.percl.json de/menu.percl.json")]
    [InlineData("a-b/a.percl.json a_b/b.percl.json A-B/c.percl.json")]
    [InlineData("menu.percl.json mEnu.percl.json class.percl.json to.percl.json")]
    public async Task OtherFiles_AreLeftAlone(string files) => Assert.Empty(await RunAsync(files));

    [Theory]
    [InlineData("[ { \"Say\": { \"text\": \"{{menu}}\" } } ]", "Invalid placeholder: 'menu' would be a property with the name of its type, 'Menu'; use another name")]
    [InlineData("[ { \"Say\": { \"text\": \"{{ toString }}\" } } ]", "Invalid placeholder: 'toString' would be a property with the name of another member, 'ToString'; use another name")]
    public async Task PlaceholderThatCannotBeAProperty_IsReported(string content, string message)
    {
        var diagnostic = Assert.Single(await RunAsync("menu.percl.json", content));

        Assert.Equal("PERCL3008", diagnostic.Id);
        Assert.Equal(message, diagnostic.GetMessage(CultureInfo.InvariantCulture));
        var span = diagnostic.Location.GetLineSpan().Span;
        Assert.StartsWith("{{", content[span.Start.Character..span.End.Character], StringComparison.Ordinal);
    }

    private static async Task<IEnumerable<Diagnostic>> RunAsync(string files, string content = """[{"Hangup":{}}]""") =>
        await CSharpCompilation.Create("Tests", references: [.. References.Framework, References.Percl])
            .WithAnalyzers(
                [new ScriptFileAnalyzer()],
                new AnalyzerOptions(
                    [.. files.Split(' ').Select(name => new ScriptFile("/app/" + name, content))],
                    new ProjectFolder("/app/")))
            .GetAnalyzerDiagnosticsAsync();
}
