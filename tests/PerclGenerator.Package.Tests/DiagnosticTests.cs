using PerclGenerator.Package.Tests.Harness;

namespace PerclGenerator.Package.Tests;

/// <summary>What a build says of wrong scripts, and how a project may change that.</summary>
public sealed class DiagnosticTests(Packages packages)
{
    private static readonly string[] Expected =
    [
        "Declared.cs(14,50): error PERCL2014",
        "Declared.cs(16,19): warning PERCL1001",
        "Declared.cs(6,31): error PERCL4001",
        "Scripts.cs(10,9): warning PERCL1001",
        "Scripts.cs(13,85): warning PERCL1001",
        "Scripts.cs(9,44): error PERCL2001",
        "broken.percl.json(3,1): error PERCL3001",
        "placeholders.percl.json(2,41): error PERCL3008",
        "wrong.percl.json(2,14): error PERCL3005",
        "wrong.percl.json(2,5): error PERCL2010",
        "wrong.percl.json(3,26): error PERCL3006",
    ];

    [Fact]
    public async Task Build_OfWrongScripts_ReportsEachAtItsPlaceAndNothingElse()
    {
        var project = packages.Use("Wrong");
        var outcome = await project.DotnetAsync(Document.Guide.ArgumentsOf("In CI", 0));
        var log = project.Read("percl.sarif");
        var pages = Sarif.Pages(log);

        Assert.NotEqual(0, outcome.ExitCode);
        Assert.Equal("2.1.0", Sarif.Version(log));
        // Code that uses a file with errors has none of its own.
        Assert.Equal(Expected, Sarif.Results(log).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("error CS", outcome.Output, StringComparison.Ordinal);
        Assert.All(Expected, line =>
        {
            var id = line[^9..];
            Assert.Contains(line, outcome.Output, StringComparison.Ordinal);
            Assert.EndsWith($"/analyzers/rules/{id}.md", pages[id], StringComparison.Ordinal);
        });
    }

    /// <summary>Without analyzers the generated code says what is wrong: a file with errors never becomes a script.</summary>
    [Fact]
    public async Task Build_WithoutAnalyzers_ReportsTheErrorsOfEachFile()
    {
        var output = string.Join('\n', (await packages.WrongAsync()).ReportsOn("WithoutAnalyzers"));

        Assert.Matches(@"broken\.percl\.json\(3,\d+\): error CS1029: #error: 'PERCL3001: ", output);
        Assert.Matches(@"wrong\.percl\.json\(2,14\): error CS1029: #error: 'PERCL3005: ", output);
        Assert.Matches(@"wrong\.percl\.json\(3,\d+\): error CS1029: #error: 'PERCL3006: ", output);
        Assert.Matches(@"placeholders\.percl\.json\(2,\d+\): error CS1029: #error: 'PERCL3008: ", output);
    }

    [Fact]
    public async Task EditorConfig_WithSeverities_IsObeyed()
    {
        var project = (await packages.WrongAsync()).Project("Configured");
        var results = Sarif.Results(project.Read("Configured.sarif")).ToArray();

        Assert.Contains("Scripts.cs(10,9): error PERCL1001", results);
        Assert.Contains("Declared.cs(14,50): note PERCL2014", results);
        Assert.Contains("wrong.percl.json(2,14): warning PERCL3005", results);
        Assert.DoesNotContain(results, static result => result.EndsWith("PERCL2001", StringComparison.Ordinal));
    }

    [Fact]
    public async Task OldLanguageVersion_OfADeclaredScript_IsOneError()
    {
        var reports = (await packages.WrongAsync()).ReportsOn("OldLanguage");

        var error = Assert.Single(reports, static line => line.Contains("error ", StringComparison.Ordinal));
        Assert.Contains("Line.cs(6,26): error PERCL4007", error, StringComparison.Ordinal);
        Assert.Contains("<LangVersion>", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DotnetFormat_OfWrongScripts_AppliesTheFixes()
    {
        var project = packages.Use("Wrong");
        await project.DotnetAsync("restore");
        var documented = Document.Guide.ArgumentsOf("In CI", 2);
        var outcome = (await project.DotnetAsync([.. documented, "PERCL4001", "--no-restore"])).Succeeded();

        Assert.DoesNotContain("Unable to fix", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("public readonly partial record struct NotPartial", project.Read("Declared.cs"), StringComparison.Ordinal);
        // What a caller should hear is moved, not removed.
        Assert.Matches("Welcome[.].*\n.*CreateConference", project.Read("Scripts.cs"));
        Assert.Matches("Never[.].*Hangup", project.Read("Scripts.cs"));
    }
}
