using System.IO.Compression;
using System.Runtime.InteropServices;
using PerclGenerator.Package.Tests.Harness;

namespace PerclGenerator.Package.Tests;

/// <summary>The command line is installed from a folder, and checks projects that have nothing of .NET.</summary>
public sealed class ToolTests(Packages packages)
{
    private const string Found =
        "scripts/menu.json(3,32): error PERCL2001: 'Redirect.actionUrl' must be an absolute URL (http://host… or "
        + "https://host…), but is '/menu'";

    [Fact]
    public async Task Tool_CompiledAheadOfTime_IsInstalledAndFindsWhatIsWrong()
    {
        Assert.SkipUnless(
            OperatingSystem.IsLinux() && RuntimeInformation.OSArchitecture == Architecture.X64,
            "The tool is compiled ahead of time for Linux on x64 alone.");
        var linker = NativeLinker.Find();
        Assert.SkipWhen(linker is null, "This machine has neither clang nor gcc to link native code.");
        using var feed = new TemporaryFolder();
        await PackAsync(feed, ["-r", "linux-x64", .. AheadOfTime.Arguments(linker)]);
        await PackAsync(feed, "--no-build");
        var project = UseProject();

        var install = await project.DotnetAsync(
            "tool", "install", "PerclGenerator.Tool", "--version", Packages.Version, "--tool-path", "tools",
            "--source", feed.Combine(""));
        install.Succeeded();
        var lint = await Command.RunAsync(Path.Combine(project.Folder, "tools", "percl"), project.Folder, "lint", "scripts/**/*.json");

        Assert.Equal(1, lint.ExitCode);
        Assert.StartsWith(Found, lint.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tool_ForAnySystem_FindsWhatIsWrong()
    {
        using var feed = new TemporaryFolder();
        await PackAsync(feed, "-r", "any");
        var project = UseProject();
        await ZipFile.ExtractToDirectoryAsync(
            feed.Combine($"PerclGenerator.Tool.any.{Packages.Version}.nupkg"), Path.Combine(project.Folder, "package"), TestContext.Current.CancellationToken);

        var lint = await project.DotnetAsync("package/tools/net10.0/any/Percl.Tool.dll", "lint", "scripts/**/*.json");

        Assert.Equal(1, lint.ExitCode);
        Assert.StartsWith(Found, lint.Output, StringComparison.Ordinal);
    }

    /// <summary>Packs the tool as its guide says.</summary>
    private static async Task PackAsync(TemporaryFolder feed, params string[] arguments)
    {
        var outcome = await Command.RunAsync(
            "dotnet",
            Settings.RepositoryRoot,
            [
                "pack", "src/Percl.Tool", "-o", feed.Combine(""), $"-p:PackageVersion={Packages.Version}",
                // The tool for no system in particular, and what it references, were built before this project.
                "-p:BuildProjectReferences=false", "-m:1", .. Settings.RestoreArguments, .. arguments,
            ]);
        outcome.SucceededQuietly();
    }

    private Consumer UseProject()
    {
        var project = packages.UseEmpty();
        project.Write("app.py", "print(open('scripts/menu.json').read())\n");
        project.Write(
            "scripts/menu.json",
            "[\n  { \"Say\": { \"text\": \"Hi\" } },\n  { \"Redirect\": { \"actionUrl\": \"/menu\" } }\n]\n");
        return project;
    }
}
