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
        var app = (await packages.WrongAsync()).Project("OnSdk").In("App");

        foreach (var framework in new[] { "netstandard2.0", "net48", "net8.0", "net10.0" })
        {
            Assert.False(File.Exists(app.Built(framework)));
            Assert.Equal(
                [.. InCode, "wrong.percl.json(3,3): warning PERCL1001"],
                ResultsOf(app.Read($"{framework}.sarif")));
        }
    }

    [Fact]
    public async Task Project_WithBothPackages_ReportsEachFindingOnce()
    {
        var both = (await packages.WrongAsync()).Project("OnSdk").In("Both");

        var results = ResultsOf(both.Read("Both.sarif")).ToLookup(static result =>
            result.EndsWith(" note PERCL2023", StringComparison.Ordinal));

        Assert.False(File.Exists(both.Built()));
        Assert.Equal([.. InCode, "menu.percl.json(3,3): warning PERCL1001"], results[false]);
        // Only here are the commands those of the SDK beside the library.
        Assert.Equal(6, results[true].Distinct().Count());
        Assert.Equal(6, results[true].Count());
    }

    /// <summary>The results of this project's analyzers, and not of the framework's.</summary>
    private static IEnumerable<string> ResultsOf(string log) => Sarif.Results(log)
        .Where(static result => result.Contains(" PERCL", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);
}
