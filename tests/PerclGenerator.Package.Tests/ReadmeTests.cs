using System.Text.RegularExpressions;
using PerclGenerator.Package.Tests.Harness;

namespace PerclGenerator.Package.Tests;

/// <summary>The start that README describes, done word by word in an empty folder.</summary>
[Collection(PackageCollection.Name)]
public sealed partial class ReadmeTests(Packages packages)
{
    [Fact]
    public async Task FiveMinutes_DoneAsWritten_WorkAsWritten()
    {
        var blocks = Blocks().Matches(Section("Five minutes")).Select(static block => block.Groups[1].Value).ToArray();
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

    [Fact]
    public void Links_OfReadme_LeadToFilesAndHeadings()
    {
        var readme = File.ReadAllText(Path.Combine(Settings.RepositoryRoot, "README.md"));
        var headings = Headings().Matches(readme).Select(static match => Anchor(match.Groups[1].Value)).ToArray();

        foreach (var link in Links().Matches(readme).Select(static match => match.Groups[1].Value))
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

    private static string Section(string title)
    {
        var readme = File.ReadAllText(Path.Combine(Settings.RepositoryRoot, "README.md"));
        var start = readme.IndexOf($"## {title}\n", StringComparison.Ordinal);
        return readme[start..readme.IndexOf("\n## ", start, StringComparison.Ordinal)];
    }

    /// <summary>Another port than the one that is written may be free on this machine.</summary>
    private static string FreePort(string run) => run.Replace("http://localhost:5000", "http://127.0.0.1:0", StringComparison.Ordinal);

    private static string Anchor(string heading) =>
        NotInAnchors().Replace(heading.ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex("```[a-z]*\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Blocks();

    [GeneratedRegex("-d '(.*)' (.*)")]
    private static partial Regex Curl();

    [GeneratedRegex("^#+ (.*)$", RegexOptions.Multiline)]
    private static partial Regex Headings();

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex Links();

    [GeneratedRegex("[^a-z0-9 -]")]
    private static partial Regex NotInAnchors();
}
