using OfficialSdk;
using PerclGenerator.Package.Tests.Harness;

namespace PerclGenerator.Package.Tests;

/// <summary>Projects on FreeClimb's SDK, to which only the package with the analyzers is added.</summary>
public sealed class SdkTests(Packages packages)
{
    private static readonly string[] InCode =
    [
        "Lines.cs(12,9): warning PERCL1001",
        "Lines.cs(18,70): error PERCL2001",
        "Lines.cs(9,33): warning PERCL2022",
    ];

    [Fact]
    public async Task Project_OfEachFramework_IsChecked()
    {
        var folder = UseSdk();
        var outcome = await folder.DotnetAsync("build", "App");

        Assert.NotEqual(0, outcome.ExitCode);
        foreach (var framework in new[] { "netstandard2.0", "net48", "net8.0", "net10.0" })
        {
            Assert.Equal(
                [.. InCode, "wrong.percl.json(3,3): warning PERCL1001"],
                ResultsOf(folder.Read($"App/{framework}.sarif")));
        }
    }

    [Fact]
    public async Task Project_WithBothPackages_ReportsEachFindingOnce()
    {
        var folder = UseSdk();
        var outcome = await folder.DotnetAsync("build", "Both");

        var results = ResultsOf(folder.Read("Both/Both.sarif")).ToLookup(static result =>
            result.EndsWith(" note PERCL2023", StringComparison.Ordinal));

        Assert.NotEqual(0, outcome.ExitCode);
        Assert.Equal([.. InCode, "menu.percl.json(3,3): warning PERCL1001"], results[false]);
        // Only here are the commands those of the SDK beside the library.
        Assert.Equal(6, results[true].Distinct().Count());
        Assert.Equal(6, results[true].Count());
    }

    /// <summary>The results of this project's analyzers, and not of the framework's.</summary>
    private static IEnumerable<string> ResultsOf(string log) => Sarif.Results(log)
        .Where(static result => result.Contains(" PERCL", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    private Consumer UseSdk()
    {
        var folder = packages.Use("OnSdk");
        folder.Write("Sdk/Sdk.cs", SdkStub.SourceOf(SdkStub.Newest));
        return folder;
    }
}
