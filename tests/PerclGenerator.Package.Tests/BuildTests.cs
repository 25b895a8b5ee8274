using PerclGenerator.Package.Tests.Harness;

namespace PerclGenerator.Package.Tests;

/// <summary>The package takes part in builds as the SDK expects it to.</summary>
public sealed class BuildTests(Packages packages)
{
    [Fact]
    public async Task SecondBuild_WithNothingChanged_CompilesNothing()
    {
        var app = (await packages.RightAsync()).Project("SecondBuild");
        // Where the guide tells editors to look for it.
        Assert.True(File.Exists(Path.Combine(app.Folder, "obj/percl.schema.json")));
        var second = await app.BuildAsync("-verbosity:normal");
        app.Write("Scripts/menu.percl.json", """[{ "Hangup": {} }]""");
        var third = await app.DotnetAsync("build", "-verbosity:normal");

        Assert.Contains("Skipping target \"CoreCompile\" because all output files are up-to-date", second.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Skipping target \"CoreCompile\"", third.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DesignTimeBuild_OfAProject_GivesTheCompilerTheGeneratorAndTheScriptFiles()
    {
        var app = packages.Use("ConsoleApp");
        var outcome = await app.DotnetAsync(
            "msbuild", "-restore", "-t:Compile", "-getItem:CscCommandLineArgs", "-p:DesignTimeBuild=true",
            "-p:BuildingInsideVisualStudio=true", "-p:BuildProjectReferences=false", "-p:SkipCompilerExecution=true",
            "-p:ProvideCommandLineArgs=true");

        foreach (var expected in new[] { "PerclGenerator.dll", "PerclGenerator.Analyzers.dll", "PerclGenerator.CodeFixes.dll", "Percl.CSharp.dll", "Percl.Language.dll", "menu.percl.json" })
        {
            Assert.Contains(expected, outcome.Succeeded().Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task ScriptFiles_WhereAProjectListsThemItself_AreNotPickedUp()
    {
        var reports = (await packages.WrongAsync()).ReportsOn("ListsItsFiles");

        Assert.Contains(
            reports,
            static line => line.Contains("error CS0246: The type or namespace name 'PerclFiles'", StringComparison.Ordinal));
    }
}
