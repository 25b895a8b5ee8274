using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.QuickInfo;
using Microsoft.CodeAnalysis.Rename;

namespace PerclGenerator.Editor.Tests;

/// <summary>What an editor shows of commands, of scripts and of what is generated for them.</summary>
public sealed class SymbolTests
{
    private const string Script = """
        using Percl;

        namespace App;

        [PerclScript]
        public readonly partial record struct Menu(string Caller, string BaseUrl)
        {
            public Say Greeting => new() { Text = $"Hello {Caller}." };

            public Redirect Next => new() { ActionUrl = $"{BaseUrl}/next?caller={Caller}" };
        }

        public static class Uses
        {
            public static string Json() => new Menu(Caller: "Ada", BaseUrl: "https://example.com").To$$Json();
        }
        """;

    private static readonly (string Name, string Text) File =
        ("menu.percl.json", """[{ "Say": { "text": "Hello {{caller}}." } }]""");

    [Fact]
    public async Task GeneratedMember_HasQuickInfo() =>
        Assert.StartsWith(
            "string Menu.ToJson()\nReturns the script", await QuickInfoAsync(Script), StringComparison.Ordinal);

    [Theory]
    [InlineData("new PerclFiles.Me$$nu { Caller = \"Ada\" }.ToJson()", "menu.percl.json")]
    [InlineData("new Sa$$y { Text = \"Hello.\" }", "Say")]
    [InlineData("new Say { Te$$xt = \"Hello.\" }", "string")]
    public async Task Name_HasQuickInfo(string expression, string part) => Assert.Contains(
        part,
        await QuickInfoAsync("using Percl; class Uses { object Use() => " + expression + "; }"),
        StringComparison.Ordinal);

    [Fact]
    public async Task GeneratedMember_HasADefinitionInItsFile()
    {
        using var editor = new Harness.Editor(Script);

        var member = await editor.FindSymbolAsync();

        var document = editor.Solution.GetDocument(member.Locations.Single().SourceTree);
        Assert.Equal("App.Menu.g.cs", document?.Name);
    }

    [Fact]
    public async Task RenamedParameter_IsRenamedInGeneratedCode()
    {
        using var editor = new Harness.Editor(Script.Replace("$$", "", StringComparison.Ordinal).Replace("Menu(string Caller", "Menu(string Ca$$ller", StringComparison.Ordinal));

        var renamed = await Renamer.RenameSymbolAsync(
            editor.Solution, await editor.FindSymbolAsync(), new SymbolRenameOptions(), "Number");

        var project = renamed.GetProject(editor.Project.Id)!;
        Assert.Empty(await Harness.Editor.ErrorsAsync(project));
        var code = (await project.Documents.Single().GetTextAsync()).ToString();
        Assert.DoesNotContain("Caller", code.Replace("?caller", "", StringComparison.Ordinal), StringComparison.Ordinal);
        var generated = (await project.GetSourceGeneratedDocumentsAsync()).Single();
        Assert.Contains("this.Number", (await generated.GetTextAsync()).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Completion_OffersTheAttributesOfACommand()
    {
        var items = await CompleteAsync("using Percl; class Uses { Say Use() => new() { $$ }; }");

        Assert.Contains("Text", items);
        Assert.Contains("Loop", items);
        Assert.DoesNotContain("UnknownAttributes", items);
    }

    [Fact]
    public async Task Completion_OffersWhatDeclaresScriptsAndCommands()
    {
        var items = await CompleteAsync("using Percl; [$$] partial class Menu { }");

        Assert.Contains("PerclScript", items);
        Assert.Contains("PerclCommand", items);
        Assert.DoesNotContain(items, static item => item is "RequiredWhen" or "Privacy" or "MaxUtf8Bytes");
    }

    [Fact]
    public async Task Completion_OffersScriptFiles() =>
        Assert.Contains("Menu", await CompleteAsync("class Uses { object Use() => new PerclFiles.$$; }"));

    private static async Task<string> QuickInfoAsync(string code)
    {
        using var editor = new Harness.Editor(code, File);
        var info = await QuickInfoService.GetService(editor.Code)!.GetQuickInfoAsync(editor.Code, editor.Position);
        Assert.NotNull(info);
        return string.Join('\n', info.Sections.Select(static section => section.Text));
    }

    private static async Task<IReadOnlyList<string>> CompleteAsync(string code)
    {
        using var editor = new Harness.Editor(code, File);
        var list = await CompletionService.GetService(editor.Code)!.GetCompletionsAsync(editor.Code, editor.Position);
        return [.. list.ItemsList.Select(static item => item.DisplayText)];
    }
}
