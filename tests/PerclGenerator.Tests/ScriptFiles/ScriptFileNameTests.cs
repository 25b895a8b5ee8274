using Percl.CSharp.ScriptFiles;
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
    public void Name_FollowsFromThePath(string path, string expected) =>
        Assert.Equal([expected], Assign(Options, path));

    [Theory]
    [InlineData("/app/perclFiles.percl.json", "would be a type 'PerclFiles' in a class 'PerclFiles', which C# does not allow; rename the file")]
    [InlineData("/app/menu/menu.percl.json", "would be a type 'Menu' in a class 'Menu', which C# does not allow; rename the file")]
    [InlineData("/app/b/a/a/c.percl.json", "is in the folder 'b/a/a', whose class 'A' would be in a class 'A', which C# does not allow; rename the folder")]
    [InlineData("/app/equals.percl.json", "would be a type 'Equals' with a member of that name, which C# does not allow; rename the file")]
    [InlineData("/app/to-json.percl.json", "would be a type 'ToJson' with a member of that name, which C# does not allow; rename the file")]
    [InlineData("/app/utf8.percl.json", "would be a type 'Utf8' with a member of that name, which C# does not allow; rename the file")]
    public void Name_ThatCSharpDoesNotAllow_IsAProblem(string path, string problem) =>
        Assert.Equal(problem, Assert.Single(ScriptFileNames.Assign(Paths(path), Options)).Problem);

    [Fact]
    public void NameThatIsTaken_IsAProblemOfTheLaterFile() => Assert.Equal(
        [
            "a b.percl.json: has the C# name 'PerclFiles.AB', which is that of the folder 'a-b'; rename one of them",
            "a-b.percl.json: has the C# name 'PerclFiles.AB', which is that of the folder 'a-b'; rename one of them",
            "a-b/c-.percl.json: ",
            "a-b/c.percl.json: has the C# name 'PerclFiles.AB.C', which is that of 'a-b/c-.percl.json'; rename one of them",
            "a-b/c_.percl.json: ",
            "ab.percl.json: ",
        ],
        ScriptFileNames.Assign(
                Paths(
                    "/app/ab.percl.json", "/app/a-b.percl.json", "/app/a b.percl.json", "/app/a-b/c.percl.json",
                    "/app/a-b/c_.percl.json", "/app/a-b/c-.percl.json"),
                Options)
            .Select(static name => $"{name.Shown}: {name.Problem}")
            .Order(StringComparer.Ordinal));

    [Fact]
    public void FoldersWithOneName_AreOneClass() => Assert.Equal(
        ["PerclFiles.NightShift.A ", "PerclFiles.NightShift.B "],
        ScriptFileNames.Assign(Paths("/app/night-shift/a.percl.json", "/app/Night Shift/b.percl.json"), Options)
            .Select(static name => Show(name) + " " + name.Problem)
            .Order(StringComparer.Ordinal));

    [Fact]
    public void HintNames_DifferNotInCaseAlone()
    {
        var names = HintedName.Assign(ScriptFileNames.Assign(
            Paths("/app/menu.percl.json", "/app/mEnu.percl.json", "/app/" + new string('x', 300) + ".percl.json"), Options));

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
