using PerclGenerator.Package.Tests.Harness;

namespace PerclGenerator.Package.Tests;

/// <summary>Projects of every kind build with the packed package, without a warning, and do what they should.</summary>
public sealed class ConsumerTests(Packages packages) : IClassFixture<Packages>
{
    [Fact]
    public async Task ConsoleApp_WithScriptsAndFiles_WritesThem()
    {
        var app = packages.Use("ConsoleApp");
        await app.BuildAsync();

        Assert.Equal(
            """
            [{"Say":{"text":"Hello Ada."}},{"CreateConference":{"actionUrl":"https://example.com/conferenceCreated","statusCallbackUrl":"https://example.com/conferenceStatusChanged"}}]
            [{"Say":{"text":"We are closed."}},{"Hangup":{}}]
            [{"Say":{"text":"Hello Ada.","loop":2}},{"Redirect":{"actionUrl":"https://example.com/menu"}}]
            2
            CreateConference.actionUrl must be an absolute URL (http://host… or https://host…), but is '/conferenceCreated'. Script Line, at $[1].CreateConference.actionUrl. PERCL2001: https://github.com/perclgenerator/perclgenerator/blob/main/analyzers/rules/PERCL2001.md

            """,
            await app.RunAsync());
    }

    [Fact]
    public async Task StrictLibrary_WithAllAnalyzersAsErrors_Builds() => await packages.Use("Strict").BuildAsync();

    [Fact]
    public async Task NetStandardLibrary_InCSharp11_Builds() => await packages.Use("NetStandardLibrary").BuildAsync();

    [Fact]
    public async Task SeveralFrameworks_AndAnAppThatGetsThePackageThroughThem_BuildAndRun()
    {
        var folder = packages.Use("SeveralFrameworks");
        await folder.BuildAsync("App");

        Assert.Equal(
            """
            [{"Say":{"text":"Goodbye Grace."}},{"Hangup":{}}]
            [{"Hangup":{}}]

            """,
            await folder.RunAsync("--project", "App"));
    }

    /// <summary>The rules come along, but only for the run: their names are free for users.</summary>
    [Fact]
    public async Task SimulatedCall_IsPlayed_AndTheRulesAreNotSeen()
    {
        var app = packages.Use("SimulatedCall");
        await app.BuildAsync();
        Assert.Equal("AppHangup\n0\nTrue\n", await app.RunAsync());

        app.Write("Rules.cs", "internal sealed class Rules : Percl.Language.Violations.Rule;");
        var outcome = await app.DotnetAsync("build");
        Assert.Contains("CS0234", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("FSharpApp", """[{"Say":{"text":"Hello."}},{"Hangup":{}}]""")]
    [InlineData("VisualBasicApp", """[{"Hangup":{}}]""")]
    [InlineData("CentralPackages", """[{"Hangup":{}}]""")]
    public async Task App_OfAnotherKind_BuildsAndRuns(string template, string expected)
    {
        var app = packages.Use(template);
        await app.BuildAsync();

        Assert.Equal(expected + "\n", await app.RunAsync());
    }
}
