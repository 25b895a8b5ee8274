using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PerclGenerator.Editor.Tests.Harness;

namespace PerclGenerator.Editor.Tests;

/// <summary>What the light bulb of an editor offers.</summary>
public sealed class FixTests
{
    private const string Dial =
        "new OutDial { Destination = to, CallingNumber = to, ActionUrl = url, CallConnectUrl = url, ";

    /// <summary>Commands of a list, and for each diagnostic there the titles of its fixes.</summary>
    private static readonly (string Commands, string[] Titles)[] InCode =
    [
        ("new Hangup(), new Say { Text = \"a\" }", [
            "PERCL1001: Move it in front of the command that ends the script",
            "PERCL1001: Remove the command that is never executed"]),
        ("new Redirect { ActionUrl = \"/a\" }", ["PERCL2001: Prefix with 'BaseUrl'"]),
        ("new Say { Text = \"a\", Language = \"en-us\" }", ["PERCL2013: Change to \"en-US\""]),
        (Dial + "IfMachineUrl = url + \"a\" }", [
            "PERCL2017: Set 'ifMachine' to \"redirect\"",
            "PERCL2017: Remove 'ifMachineUrl'"]),
    ];

    private static readonly (string File, string[] Titles)[] InFiles =
    [
        ("""[{ "Hangup": {} }, { "Say": { "text": "a" } }]""", [
            "PERCL1001: Move it in front of the command that ends the script",
            "PERCL1001: Remove the command that is never executed"]),
        ("""[{ "say": { "text": "a" } }]""", ["PERCL3004: Change to 'Say'"]),
        ("""[{ "Say": { "text": "a", "lop": 2 } }]""", ["PERCL3005: Change to 'loop'", "PERCL3005: Remove the attribute"]),
    ];

    [Fact]
    public async Task Titles_InCode_AreInTheOrderOfTheirUse()
    {
        using var editor = new Harness.Editor(Code(string.Join("\n", InCode.Select(static (row, i) =>
            $"PerclScript Script{i}(string to, string url) => [{row.Commands}];"))));

        Assert.Equal(InCode.SelectMany(static row => row.Titles), await TitlesAsync(editor));
    }

    [Fact]
    public async Task Titles_InFiles_AreThose_OfCode()
    {
        using var editor = new Harness.Editor(
            "", [.. InFiles.Select(static (row, i) => ($"file{i}.percl.json", row.File))]);

        Assert.Equal(InFiles.SelectMany(static row => row.Titles), await TitlesAsync(editor));
    }

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public async Task All_InCode_AreFixed(FixAllScope scope)
    {
        using var editor = new Harness.Editor(Code("""
            PerclScript One => [new Hangup(), new Say { Text = "a" }];
            PerclScript Two => [new Hangup(), new Say { Text = "b" }];
            """));
        var all = await editor.DiagnoseAsync();
        var (provider, action) = (await Fixes.OfferAsync(editor.Code, all[0]))[0];

        var fixedAll = await Fixes.ForAllAsync(editor.Code, scope, provider, action, all);

        Assert.StartsWith("Fix all '", fixedAll.Title, StringComparison.Ordinal);
        Assert.Equal(
            Code("""
            PerclScript One => [new Say { Text = "a" }, new Hangup()];
            PerclScript Two => [new Say { Text = "b" }, new Hangup()];
            """),
            (await (await Fixes.ApplyAsync(fixedAll)).GetDocument(editor.Code.Id)!.GetTextAsync()).ToString());
    }

    [Theory]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public async Task All_InFiles_AreFixed(FixAllScope scope)
    {
        const string Wrong = """[{ "say": { "text": "a" } }]""";
        using var editor = new Harness.Editor("", ("a.percl.json", Wrong), ("b.percl.json", Wrong));
        var file = editor.Project.AdditionalDocuments.First();
        var all = await editor.DiagnoseAsync();
        var (provider, action) = (await Fixes.OfferAsync(file, all[0]))[0];

        var changed = await Fixes.ApplyAsync(await Fixes.ForAllAsync(file, scope, provider, action, all));

        foreach (var document in editor.Project.AdditionalDocumentIds.Select(changed.GetAdditionalDocument))
        {
            Assert.Equal("""[{ "Say": { "text": "a" } }]""", (await document!.GetTextAsync()).ToString());
        }
    }

    [Fact]
    public async Task DeadCommand_FadesOutAndLeadsToTheCommandThatEnds()
    {
        using var editor = new Harness.Editor(Code("PerclScript One => [new Hangup(), new Say { Text = \"a\" }];"));

        var dead = Assert.Single(await editor.DiagnoseAsync());

        Assert.Contains(WellKnownDiagnosticTags.Unnecessary, dead.Descriptor.CustomTags);
        Assert.Equal(["new Say { Text = \"a\" }", "new Hangup()"], await Task.WhenAll(
            dead.AdditionalLocations.Prepend(dead.Location).Select(async place =>
                (await editor.Code.GetTextAsync()).ToString(place.SourceSpan))));
        Assert.StartsWith("https://", dead.Descriptor.HelpLinkUri, StringComparison.Ordinal);
    }

    private static async Task<IEnumerable<string>> TitlesAsync(Harness.Editor editor)
    {
        var titles = new List<string>();
        foreach (var diagnostic in await editor.DiagnoseAsync())
        {
            var path = diagnostic.Location.GetLineSpan().Path;
            var document = editor.Project.Documents.Concat(editor.Project.AdditionalDocuments).Single(one => one.FilePath == path);
            titles.AddRange((await Fixes.OfferAsync(document, diagnostic)).Select(
                offer => $"{diagnostic.Id}: {offer.Action.Title}"));
        }

        return titles;
    }

    private static string Code(string members) => $$"""
        using Percl;

        public class Scripts(string BaseUrl)
        {
        {{members}}
        }
        """;
}
