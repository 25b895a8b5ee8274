using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Percl.CSharp.ScriptFiles;

namespace PerclGenerator.Tests.ScriptFiles;

/// <summary>A file that stands elsewhere has the same name whichever way its path is written.</summary>
public sealed class LinkedFileTests
{
    [Theory]
    [InlineData("/app/../shared.percl.json", null, "Shared")]
    [InlineData("/shared.percl.json", null, "Shared")]
    [InlineData("/app/../common/01-a/shared.percl.json", null, "Shared")]
    [InlineData("/app/a/../b/./menu.percl.json", null, "B.Menu")]
    [InlineData("/app/../app/menu.percl.json", null, "Menu")]
    [InlineData("/app//a//menu.percl.json", null, "A.Menu")]
    [InlineData("/other/../app/a/menu.percl.json", null, "A.Menu")]
    [InlineData("/../../app/menu.percl.json", null, "Menu")]
    [InlineData("../shared.percl.json", null, "Shared")]
    [InlineData("/app/../shared.percl.json", "Scripts/menu.percl.json", "Scripts.Menu")]
    [InlineData("/app/../shared.percl.json", "Scripts\\night shift\\menu.percl.json", "Scripts.NightShift.Menu")]
    [InlineData("/app/../shared.percl.json", "./a/../menu.percl.json", "Menu")]
    [InlineData("/shared.percl.json", "menu.PERCL.json", "Menu")]
    [InlineData("/shared.percl.json", "../elsewhere/menu.percl.json", "Shared")]
    [InlineData("/shared.percl.json", "/elsewhere/menu.percl.json", "Shared")]
    [InlineData("/shared.percl.json", "C:\\menu.percl.json", "Shared")]
    [InlineData("/shared.percl.json", "Scripts", "Shared")]
    [InlineData("/app/a/menu.percl.json", "b/other.percl.json", "A.Menu")]
    public void Name_FollowsFromWhereTheFileStands(string path, string? link, string expected) =>
        Assert.Equal("PerclFiles." + expected, Name(new ScriptFilePath(path, link), "/app/"));

    [Theory]
    [InlineData("C:\\code\\app\\..\\shared.percl.json", "C:\\code\\app\\", "Shared")]
    [InlineData("C:\\code\\app\\a\\menu.percl.json", "c:\\code\\app\\", "A.Menu")]
    [InlineData("\\\\server\\share\\app\\a\\menu.percl.json", "\\\\server\\share\\app\\", "A.Menu")]
    [InlineData("/app/a/menu.percl.json", "/code/../app", "A.Menu")]
    public void Name_FollowsFromTheFolder(string path, string folder, string expected) =>
        Assert.Equal("PerclFiles." + expected, Name(new ScriptFilePath(path, Link: null), folder));

    [Fact]
    public void Link_OfTheProject_IsUsed()
    {
        var file = new ScriptText("/app/../shared.percl.json", """[{"Hangup":{}}]""");
        var driver = Microsoft.CodeAnalysis.CSharp.CSharpGeneratorDriver.Create(
            [new ScriptFileGenerator().AsSourceGenerator()], [file], optionsProvider: new Linking("Scripts\\bye.percl.json"));

        var result = driver.RunGenerators(GeneratorHarness.Compile("class A;")).GetRunResult();

        Assert.Equal(["PerclFiles.Scripts.Bye.g.cs", "PerclFiles.g.cs"], GeneratorHarness.Files(result).Keys.Order(StringComparer.Ordinal));
    }

    private static string Name(ScriptFilePath file, string folder)
    {
        var name = Assert.Single(ScriptFileNames.Assign([file], new ProjectOptions("My.App", folder)));
        return string.Join('.', name.Containers.Append(name.Member));
    }

    /// <summary>Options of a project that links its files.</summary>
    private sealed class Linking(string link) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions => ProjectProperties.Usual.GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Metadata(link);
    }

    private sealed class Metadata(string link) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value)
        {
            value = key == "build_metadata.AdditionalFiles.Link" ? link : null;
            return value is not null;
        }
    }
}
