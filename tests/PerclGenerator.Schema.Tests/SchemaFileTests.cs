using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace PerclGenerator.Schema.Tests;

public sealed class SchemaFileTests
{
    [Fact]
    public void CheckedInFile_IsWhatTheDeclarationsSay()
    {
        var rendered = SchemaFile.Render();

        Assert.True(
            rendered == File.ReadAllText(SchemaFile.Path),
            "The declarations have changed: dotnet run --project build/PerclGenerator.Schema");
    }

    [Theory]
    [InlineData("menu.percl.json", true)]
    [InlineData("Menu.de.percl.json", true)]
    [InlineData("percl.schema.json", false)]
    [InlineData("menupercl.json", false)]
    [InlineData("menu.percl.json.bak", false)]
    public void Package_AssociatesScriptFilesWithTheFile(string name, bool isScript)
    {
        var properties = Repository.Find("build/package/PerclGenerator.props");
        var segment = Assert.Single(XDocument.Load(properties).Descendants("JsonSchemaSegment"));
        var file = ((string?)segment.Attribute("Include"))!.Replace("$(MSBuildThisFileDirectory)", Path.GetDirectoryName(properties) + "/");

        Assert.Equal(SchemaFile.Path, Path.GetFullPath(file));
        Assert.Equal(isScript, Regex.IsMatch(name, ((string?)segment.Attribute("FilePathPattern"))!));
    }

    /// <summary>The entry for the catalog of SchemaStore, from which editors get schemas by the names of files.</summary>
    [Fact]
    public void EntryOfTheCatalog_HasTheFormAndTheFileOfTheRepository()
    {
        var entry = JsonNode.Parse(File.ReadAllText(Repository.Find(".github/schemastore.json")))!.AsObject();
        var file = Path.GetRelativePath(Repository.Find("."), SchemaFile.Path).Replace('\\', '/');

        Assert.Equal(["name", "description", "fileMatch", "url"], entry.Select(static member => member.Key));
        Assert.All(entry.Where(static member => member.Key != "fileMatch"), static member => Assert.NotEmpty((string)member.Value!));
        Assert.Equal(["*.percl.json"], entry["fileMatch"]!.AsArray().Select(static name => (string?)name));
        Assert.Equal("https://raw.githubusercontent.com/perclgenerator/perclgenerator/main/" + file, (string?)entry["url"]);
    }

    [Fact]
    public void Snippets_HaveTheRequiredAttributes()
    {
        var command = PerclSchema.Document["$defs"]!["command"]!;
        var snippets = command["defaultSnippets"]!.AsArray();

        Assert.Equal(
            command["properties"]!.AsObject().Select(static one => one.Key),
            snippets.Select(static snippet => (string)snippet!["label"]!));
        Assert.Equal(
            """[{"body":{"text":"$1"}}]""", PerclSchema.Document["$defs"]!["Say"]!["defaultSnippets"]!.ToJsonString());
        Assert.All(snippets, static snippet =>
        {
            // With a value for each tab stop, nothing is missing in it.
            var filled = Regex.Replace(snippet!["body"]!.ToJsonString(), "\"\\^\\$\\{\\d+:([^}]+)\\}\"", "$1");
            filled = Regex.Replace(filled, @"\$(\d+|\{\d+:[^}]*\})", "{{value}}");
            Assert.Empty(PerclSchema.Refuse(PerclSchema.Parse($"[{filled}]")));
        });
    }

    [Fact]
    public void Commands_AreAllThere()
    {
        var commands = PerclSchema.Document["$defs"]!["command"]!["properties"]!.AsObject().Select(static command => command.Key);

        Assert.Equal(LanguageRules.Language.Commands.Select(static command => command.Name).Order(StringComparer.Ordinal), commands);
    }

    [Fact]
    public void Documentation_SpeaksPercl()
    {
        var say = PerclSchema.Document["$defs"]!["Say"]!;

        Assert.Equal("Speaks a text. The command may be nested in prompts.", (string?)say["description"]);
        Assert.Contains("See <https://docs.freeclimb.com/reference/say>.", (string?)say["markdownDescription"]);
        Assert.StartsWith(
            "The language of the text: one of ca-ES, da-DK", (string?)say["properties"]!["language"]!["description"]);
    }
}
