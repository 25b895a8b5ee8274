using PerclGenerator.Package.Tests.Harness;

namespace PerclGenerator.Package.Tests;

/// <summary>Projects of every kind build with the packed package, without a warning, and do what they should.</summary>
public sealed class ConsumerTests(Packages packages)
{
    [Fact]
    public async Task ConsoleApp_WithScriptsAndFiles_WritesThem()
    {
        var app = (await packages.RightAsync()).Project("ConsoleApp");

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

    [Theory]
    [InlineData("Strict", "net10.0")]
    [InlineData("NetStandardLibrary", "netstandard2.0")]
    public async Task Library_WithAllAnalyzersAsErrorsOrInCSharp11_Builds(string name, string framework)
    {
        var library = (await packages.RightAsync()).Project(name);

        Assert.True(File.Exists(library.Built(framework)));
    }

    [Fact]
    public async Task SeveralFrameworks_AndAnAppThatGetsThePackageThroughThem_BuildAndRun()
    {
        var app = (await packages.RightAsync()).Project("SeveralFrameworks").In("App");

        Assert.Equal(
            """
            [{"Say":{"text":"Goodbye Grace."}},{"Hangup":{}}]
            [{"Hangup":{}}]

            """,
            await app.RunAsync());
    }

    /// <summary>The rules come along, but only for the run: their names are free for users.</summary>
    [Fact]
    public async Task SimulatedCall_IsPlayed_AndTheRulesAreNotSeen()
    {
        var app = (await packages.RightAsync()).Project("SimulatedCall");
        Assert.Equal("AppHangup\n0\nTrue\n", await app.RunAsync());

        var reports = (await packages.WrongAsync()).ReportsOn("UsesTheRules");
        Assert.Contains(reports, static line => line.Contains("CS0234", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("FSharpApp", """[{"Say":{"text":"Hello."}},{"Hangup":{}}]""")]
    [InlineData("VisualBasicApp", """[{"Hangup":{}}]""")]
    [InlineData("CentralPackages", """[{"Hangup":{}}]""")]
    public async Task App_OfAnotherKind_BuildsAndRuns(string template, string expected)
    {
        var app = (await packages.RightAsync()).Project(template);

        Assert.Equal(expected + "\n", await app.RunAsync());
    }
}
