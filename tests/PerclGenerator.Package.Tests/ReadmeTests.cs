using System.Text.RegularExpressions;
using PerclGenerator.Package.Tests.Harness;

namespace PerclGenerator.Package.Tests;

/// <summary>The commands of README do what README says, in an empty folder.</summary>
public sealed partial class ReadmeTests(Packages packages)
{
    [Fact]
    public async Task FiveMinutes_DoneAsWritten_WorkAsWritten()
    {
        var blocks = Document.Readme.BlocksOf("Five minutes");
        Assert.Equal(9, blocks.Length);
        var (create, program, run, curl, answer, mistake, build, warning) =
            (blocks[0], blocks[1], blocks[2], blocks[3], blocks[4], blocks[6], blocks[7], blocks[8]);
        var folder = await AddFeedAsync();

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

    /// <summary>Makes a folder whose only feed is the one that README adds.</summary>
    private async Task<Consumer> AddFeedAsync()
    {
        var folder = packages.UseEmpty(withFeed: false);
        var command = Document.Readme.BlocksOf("Install")[0].Split('\n')[^1]
            .Replace($"\"$PWD/{Packages.DocumentedFeed}\"", packages.Feed, StringComparison.Ordinal);
        // Without the last argument the command changes the settings of the user.
        (await folder.DotnetAsync([.. command.Split(' ')[1..], "--configfile", "NuGet.Config"])).Succeeded();
        return folder;
    }

    /// <summary>Another port than the one that is written may be free on this machine.</summary>
    private static string FreePort(string run) =>
        run.Replace("http://localhost:5000", "http://127.0.0.1:0", StringComparison.Ordinal);

    [GeneratedRegex("-d '(.*)' (.*)")]
    private static partial Regex Curl();
}
