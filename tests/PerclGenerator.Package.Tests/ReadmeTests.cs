using System.Text.RegularExpressions;
using PerclGenerator.Package.Tests.Harness;

namespace PerclGenerator.Package.Tests;

/// <summary>What README says is done as it says, in an empty folder.</summary>
public sealed partial class ReadmeTests(Packages packages) : IClassFixture<Packages>
{
    [Fact]
    public async Task FiveMinutes_DoneAsWritten_WorkAsWritten()
    {
        var blocks = Readme.BlocksOf("Five minutes");
        Assert.Equal(8, blocks.Length);
        var (create, program, run, curl, answer, mistake, build, warning) =
            (blocks[0], blocks[1], blocks[2], blocks[3], blocks[4], blocks[5], blocks[6], blocks[7]);
        var folder = packages.UseEmpty();

        foreach (var line in create.Split('\n').Select(static line => line.Split(' ')))
        {
            folder = line[0] == "cd" ? folder.In(line[1]) : folder;
            _ = line[0] == "dotnet" ? (await folder.DotnetAsync(line[1..])).Succeeded() : null;
        }

        folder.Write("Program.cs", program);
        using (var app = await RunningApp.StartAsync(folder, FreePort(run).Split(' ')[1..]))
        {
            var request = Curl().Match(curl);
            var (_, body) = await app.PostAsync(new Uri(request.Groups[2].Value).AbsolutePath, request.Groups[1].Value);
            Assert.Equal(answer, body);
        }

        folder.Write("Closed.cs", mistake);
        var outcome = await folder.DotnetAsync(build.Split(' ')[1..]);
        Assert.Contains(warning, outcome.Succeeded().Output, StringComparison.Ordinal);
    }

    /// <summary>Every block of C# stands in the template, in a place where it can stand; the template says which.</summary>
    [Fact]
    public async Task Code_PutIntoAnApp_CompilesWithoutAWarningAndDoesWhatReadmeSays()
    {
        var app = packages.Use("Readme");
        List<string> used = [];
        foreach (var file in (string[])["Line.cs", "Command.cs", "Statements.cs"])
        {
            app.Write(file, Placeholder().Replace(app.Read(file), place =>
            {
                var heading = place.Groups[1].Value;
                used.Add(heading);
                return BehindTheOldWay(Readme.BlocksOf(heading)[place.Groups[2].Value[0] - '1']);
            }));
        }

        app.Write("Scripts/menu.percl.json", Readme.BlocksOf("Scripts in files and strings")[0]);
        await app.BuildAsync($"-p:Xunit={typeof(Assert).Assembly.Location}");

        var printed = (await app.RunAsync()).Split('\n');
        Assert.Equal(Readme.BlocksOf("Scripts")[2], printed[0]);
        Assert.Equal("""[{"Say":{"text":"We are closed."}},{"Hangup":{}}]""", printed[1]);
        Assert.Equal("""[{"Say":{"text":"Hello Ada.","loop":2}},{"Redirect":{"actionUrl":"https://example.com/menu"}}]""", printed[2]);
        Assert.Matches(WithAnyStart(Readme.BlocksOf("What the IDE says")[1]), printed[3]);
        Assert.Equal("The test has passed.", printed[4]);
        Assert.Equal(
            Readme.HeadingsOverCode("csharp").Except(["Five minutes", "What the IDE says"]).Order(),
            used.Distinct().Order());
    }

    [Fact]
    public async Task Mistakes_ThatReadmeShows_AreReportedAsItSays()
    {
        var code = Readme.BlocksOf("What the IDE says")[0];
        var app = packages.Use("MinimalApi");
        app.Write("Program.cs", "using Percl;\n" + code);

        var output = (await app.DotnetAsync("build")).Output;

        var comments = code.Split('\n')
            .Select(static line => line.Trim())
            .Where(static line => line.StartsWith("//", StringComparison.Ordinal) && !line.Contains('~', StringComparison.Ordinal))
            .Select(static line => line[2..].Trim());
        var messages = Regex.Split(string.Join(' ', comments), " (?=error|warning)");
        Assert.Equal(2, messages.Length);
        Assert.All(messages, message => Assert.Contains(message, output, StringComparison.Ordinal));
    }

    [Fact]
    public void Links_OfReadme_LeadToFilesAndHeadings()
    {
        var headings = Readme.Headings.Select(Anchor).ToArray();

        foreach (var link in Links().Matches(Readme.Text).Select(static match => match.Groups[1].Value))
        {
            if (link.StartsWith('#'))
            {
                Assert.Contains(link[1..], headings);
            }
            else if (!link.StartsWith("https://", StringComparison.Ordinal))
            {
                Assert.True(Path.Exists(Path.Combine(Settings.RepositoryRoot, link)), link);
            }
        }
    }

    /// <summary>Another port than the one that is written may be free on this machine.</summary>
    private static string FreePort(string run) => run.Replace("http://localhost:5000", "http://127.0.0.1:0", StringComparison.Ordinal);

    /// <summary>What a block that shows two ways shows last: the first needs the official SDK.</summary>
    private static string BehindTheOldWay(string block) => block[Math.Max(0, block.IndexOf("// After", StringComparison.Ordinal))..];

    /// <summary>A text of several lines as one, any start of the page's address in it.</summary>
    private static string WithAnyStart(string text) =>
        $"^{Regex.Escape(text.Replace('\n', ' ')).Replace("…/PERCL", ".*/PERCL", StringComparison.Ordinal)}$";

    private static string Anchor(string heading) =>
        NotInAnchors().Replace(heading.ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex("//README (.+) ([1-9])")]
    private static partial Regex Placeholder();

    [GeneratedRegex("-d '(.*)' (.*)")]
    private static partial Regex Curl();

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex Links();

    [GeneratedRegex("[^a-z0-9 -]")]
    private static partial Regex NotInAnchors();
}
