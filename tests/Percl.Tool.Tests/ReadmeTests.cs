using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Percl.Tool.Tests;

/// <summary>The guide of the tool shows what the tool does.</summary>
public sealed partial class ReadmeTests : IDisposable
{
    private static readonly string Guide = File.ReadAllText(Repository.Find("src/Percl.Tool/README.md"));

    private readonly ToolRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Commands_OfTheGuide_AreThoseOfTheTool()
    {
        await using var app = await CalledApplication.StartAsync();
        _run["calls/hours.call"] = "call /incomingCall\n> 1\n< Say \"We are open.\"\n";
        _run["scripts/menu.json"] = "[\n  { \"Say\": { \"text\": \"Hi\" } },\n  { \"Redirect\": { \"actionUrl\": \"/menu\" } }\n]\n";
        _run["menu.percl.json"] = "[\n  { \"Say\": { \"text\": \"Hi.\", \"lop\": 1 } }\n]\n";
        _run.Input = "[]"u8.ToArray();
        var succeeding = new[] { "call", "explore", "invoke" };
        var commands = Blocks("sh").SelectMany(static block => block.Split('\n'))
            .Where(static line => line.StartsWith("percl ", StringComparison.Ordinal))
            .ToArray();

        Assert.True(commands.Length > 10);
        Assert.All(commands, command =>
        {
            var arguments = command.Split(" > ")[0].Replace("'", "", StringComparison.Ordinal)
                .Replace("http://localhost:5000", app.Url, StringComparison.Ordinal)
                .Split(' ')[1..];
            Assert.InRange(_run.Run(arguments).Code, 0, succeeding.Contains(arguments[0]) ? 0 : 1);
        });
        Assert.Empty(succeeding.Except(commands.Select(static command => command.Split(' ')[1])));
    }

    [Fact]
    public void Output_OfTheGuide_IsThatOfTheTool()
    {
        _run["scripts/menu.json"] = "[\n  { \"Say\": { \"text\": \"Hi\" } },\n  { \"Redirect\": { \"actionUrl\": \"/menu\" } }\n]\n";

        Assert.Equal(Blocks("text").First() + "\n", _run.Run("lint", "scripts/**/*.json").Output);
    }

    [Fact]
    public void Json_OfTheGuide_IsThatOfTheTool()
    {
        _run["menu.percl.json"] = "[\n  { \"Say\": { \"text\": \"100%\", \"lop\": 1 } }\n]\n";
        var shown = Blocks("json").Select(static block => JsonNode.Parse(block)!).Single(static json => json["findings"] is not null);
        var written = JsonNode.Parse(_run.Run("lint", "--format", "json").Output)!;
        shown["findings"]![0]!["fingerprint"] = (string)written["findings"]![0]!["fingerprint"]!;

        Assert.Equal(shown.ToJsonString(), written.ToJsonString());
    }

    [Fact]
    public void SilencedScript_OfTheGuide_HasNoFinding()
    {
        _run["a.percl.json"] = Blocks("jsonc").Single();

        Assert.Equal("1 file, no findings.\n", _run.Run("lint").Output);
    }

    private static IEnumerable<string> Blocks(string language) => Block().Matches(Guide)
        .Where(block => block.Groups[1].Value == language)
        .Select(static block => block.Groups[2].Value);

    [GeneratedRegex("^```(\\w*)\\n(.*?)\\n```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
