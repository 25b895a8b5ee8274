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

    [Fact]
    public void File_StandsBesideWhatIsPacked()
    {
        Assert.Equal(Repository.Find("build/percl.schema.json"), SchemaFile.Path);
        Assert.True(File.Exists(Repository.Find("build/PerclGenerator.props")));
    }

    [Fact]
    public void Commands_AreAllThere()
    {
        var commands = PerclSchema.Document["$defs"]!["command"]!["properties"]!.AsObject().Select(static command => command.Key);

        Assert.Equal(PerclRules.Language.Commands.Select(static command => command.Name).Order(StringComparer.Ordinal), commands);
    }

    [Fact]
    public void Documentation_SpeaksPercl()
    {
        var say = PerclSchema.Document["$defs"]!["Say"]!;

        Assert.Equal("Speaks a text. May be nested in prompts.", (string?)say["description"]);
        Assert.Contains("See <https://docs.freeclimb.com/reference/say>.", (string?)say["markdownDescription"]);
        Assert.StartsWith(
            "The language of the text: one of ca-ES, da-DK", (string?)say["properties"]!["language"]!["description"]);
    }
}
