namespace Documentation.Tests;

/// <summary>The documents have the length and the parts that their readers expect.</summary>
public sealed class ShapeTests
{
    private const int LongestReadme = 170;
    private const int LongestArchitecture = 30;
    private const int LongestProgram = 150;

    private static readonly string[] Tested =
        ["", "csharp", "editorconfig", "http", "json", "jsonc", "powershell", "sh", "text", "xml"];

    public static TheoryData<string> Architectures =>
        [.. Documents.All.Where(static path => path.EndsWith("/ARCHITECTURE.md", StringComparison.Ordinal))];

    [Fact]
    public void Readme_IsShort() =>
        Assert.InRange(Document.Of("README.md").Lines.Count, 1, LongestReadme);

    [Theory]
    [MemberData(nameof(Architectures))]
    public void Architecture_OfAProject_IsShort(string path) =>
        Assert.InRange(Document.Of(path).Lines.Count, 1, LongestArchitecture);

    [Fact]
    public void Programs_OfTheSamples_AreShort() => Assert.All(
        Directory.EnumerateDirectories(Repository.Find("src/Samples"))
            .Select(static folder => Path.Combine(folder, "Program.cs")),
        static program => Assert.InRange(File.ReadLines(program).Count(), 1, LongestProgram));

    [Fact]
    public void Readme_BeginsWithTheSampleAndTheTests() => Assert.Equal(
        ["dotnet run -c Release --project src/Samples/ConferenceLine", "dotnet test -c Release"],
        Document.Of("README.md").Blocks.Where(static block => block.Language == "sh").Take(2)
            .Select(static block => block.Text));

    [Fact]
    public void Readme_PacksBeforeItAddsAPackage()
    {
        var lines = Document.Of("README.md").Lines.ToList();

        Assert.InRange(
            lines.FindIndex(static line => line.Contains("dotnet pack", StringComparison.Ordinal)),
            0,
            lines.FindIndex(static line => line.Contains("dotnet add package", StringComparison.Ordinal)));
    }

    /// <summary>What a reader sees first: the solution, its folders, and files that tools look for there.</summary>
    [Fact]
    public void TopLevel_HasNothingElse()
    {
        string[] allowed =
        [
            "PerclGenerator.sln", "src", "tests", "analyzers", "build", "README.md", "LICENSE", "global.json",
            "Directory.Build.props", "Directory.Build.rsp", "Directory.Build.targets", "Directory.Packages.props",
            // Outputs that Git ignores.
            "artifacts", "TestResults",
        ];
        var entries = Directory.EnumerateFileSystemEntries(Repository.Find(""))
            .Select(static path => Path.GetFileName(path))
            .Where(static name => !name.StartsWith('.'));

        Assert.Subset(allowed.ToHashSet(), entries.ToHashSet());
    }

    [Fact]
    public void Workflow_RunsTheScriptOfCi() => Assert.Contains(
        "      - run: .ci/run", File.ReadAllLines(Repository.Find(".github/workflows/ci.yml")));

    /// <summary>A block of another language would be tested by nobody.</summary>
    [Theory]
    [MemberData(nameof(Documents.GuideNames), MemberType = typeof(Documents))]
    public void Blocks_OfADocument_AreOfLanguagesThatAreTested(string path) =>
        Assert.All(Document.Of(path).Blocks, static block => Assert.Contains(block.Language, Tested));
}
