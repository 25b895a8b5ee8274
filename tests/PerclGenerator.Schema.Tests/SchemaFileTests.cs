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
