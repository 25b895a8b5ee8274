using PerclGenerator.ScriptFiles;

namespace PerclGenerator.Tests.ScriptFiles;

public sealed class ScriptFileNameTests
{
    private static readonly ProjectOptions Options = new("My.App", "/app/");

    [Theory]
    [InlineData("/app/menu.percl.json", "PerclFiles.Menu")]
    [InlineData("/app/Scripts/Night Shift/we-are_closed.percl.json", "PerclFiles.Scripts.NightShift.WeAre_closed")]
    [InlineData("/app/main.menu.PERCL.JSON", "PerclFiles.MainMenu")]
    [InlineData("/app/1st.percl.json", "PerclFiles._1st")]
    [InlineData("/app/.percl.json", "PerclFiles.Script")]
    [InlineData("/app/---.percl.json", "PerclFiles.Script")]
    [InlineData("/app/class.percl.json", "PerclFiles.Class")]
    [InlineData("/app/äpfel.percl.json", "PerclFiles.Äpfel")]
    [InlineData("/elsewhere/menu.percl.json", "PerclFiles.Menu")]
    [InlineData("/application/menu.percl.json", "PerclFiles.Menu")]
    [InlineData("\\app\\a\\menu.percl.json", "PerclFiles.A.Menu")]
    [InlineData("/app/perclFiles.percl.json", "PerclFiles.PerclFiles2")]
    [InlineData("/app/a/a/a.percl.json", "PerclFiles.A.A2.A")]
    [InlineData("/app/equals.percl.json", "PerclFiles.Equals2")]
    [InlineData("/app/to-json.percl.json", "PerclFiles.ToJson2")]
    public void Name_FollowsFromThePath(string path, string expected) =>
        Assert.Equal([expected], Assign(Options, path));

    [Fact]
    public void Collisions_GetNumbers() => Assert.Equal(
        [
            "/app/a b.percl.json PerclFiles.AB2",
            "/app/a-b.percl.json PerclFiles.AB3",
            "/app/a-b/c.percl.json PerclFiles.AB.C",
            "/app/ab.percl.json PerclFiles.Ab",
        ],
        ScriptFileNames.Assign(
                Paths("/app/ab.percl.json", "/app/a-b.percl.json", "/app/a b.percl.json", "/app/a-b/c.percl.json"), Options)
            .Select(static name => $"{name.Path} {Show(name)}"));

    [Fact]
    public void HintNames_DifferNotInCaseAlone()
    {
        var names = ScriptFileNames.Assign(
            Paths("/app/menu.percl.json", "/app/mEnu.percl.json", "/app/" + new string('x', 300) + ".percl.json"), Options);

        Assert.Equal(3, names.Select(static name => name.HintName).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, static name => Assert.InRange(name.HintName.Length, 1, 130));
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("A", "A")]
    [InlineData("My-App.class.2nd", "My_App.@class._2nd")]
    public void Namespace_IsTheRootNamespace(string root, string? expected) => Assert.Equal(
        expected, ScriptFileNames.Assign(Paths("/app/a.percl.json"), Options with { RootNamespace = root })[0].Namespace);

    [Fact]
    public void FolderThatIsNotKnown_IsNoPartOfTheName() =>
        Assert.Equal(["PerclFiles.Menu"], Assign(Options with { Folder = "" }, "/app/a/menu.percl.json"));

    private static IEnumerable<string> Assign(ProjectOptions options, params string[] paths) =>
        ScriptFileNames.Assign(Paths(paths), options).Select(Show);

    private static IEnumerable<ScriptFilePath> Paths(params string[] paths) =>
        paths.Select(static path => new ScriptFilePath(path, Link: null));

    private static string Show(ScriptFileName name) => string.Join('.', name.Containers.Append(name.Member));
}
