using System.Globalization;
using System.Xml.Linq;
using PerclGenerator.Package.Tests.Harness;

namespace PerclGenerator.Package.Tests;

/// <summary>Coverage counts the commands that a test has written.</summary>
public sealed class CoverageTests(Packages packages)
{
    /// <summary>The lines with code that no test of the project runs: a branch, and a script.</summary>
    private static readonly int[] NotCovered = [12, 32];

    [Fact]
    public async Task Lines_OfWrittenCommands_AreCovered()
    {
        var consumer = packages.Use("Covered");
        consumer.Write("Directory.Packages.props", File.ReadAllText(Path.Combine(Settings.RepositoryRoot, "Directory.Packages.props")));
        string[] arguments = ["--coverlet", "--coverlet-output-format", "cobertura", "--results-directory", "results"];
        (await consumer.DotnetAsync(["test", "--project", "App.Tests", .. arguments])).SucceededQuietly();

        var report = XDocument.Load(Assert.Single(Directory.GetFiles(
            Path.Combine(consumer.Folder, "results"), "*.cobertura*.xml", SearchOption.AllDirectories)));
        var classes = report.Descendants("package").Single(static package => (string?)package.Attribute("name") == "App")
            .Descendants("class").ToArray();

        Assert.All(classes, static one => Assert.EndsWith("Menu.cs", (string?)one.Attribute("filename"), StringComparison.Ordinal));
        var lines = classes.SelectMany(static one => one.Element("lines")!.Elements()).ToArray();
        Assert.Equal(NotCovered, lines.Where(static line => Number(line, "hits") == 0).Select(static line => Number(line, "number")));
        Assert.Contains(lines, static line => Number(line, "number") == 24);
    }

    private static int Number(XElement line, string name) => int.Parse(line.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
