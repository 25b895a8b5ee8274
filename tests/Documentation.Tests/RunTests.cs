using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using Documentation.Tests.Compiling;
using Documentation.Tests.Running;

namespace Documentation.Tests;

/// <summary>The code of the guides does what the guides show.</summary>
[Collection(ConsoleUsers.Name)]
public sealed class RunTests
{
    [Theory]
    [MemberData(nameof(Documents.GuideNames), MemberType = typeof(Documents))]
    public async Task StatementsThatPrint_PrintTheBlockThatFollows(string path)
    {
        var document = Document.Of(path);
        var code = await DocumentCode.Of(path);

        foreach (var block in code.Blocks.Where(static block => block.Prints))
        {
            Assert.Equal(
                document.Blocks[block.Block.Number + 1].Text.Replace("\n  ", " ", StringComparison.Ordinal),
                Print(code.Library.Required(), block));
        }
    }

    [Theory]
    [MemberData(nameof(Documents.GuideNames), MemberType = typeof(Documents))]
    public async Task Requests_OfADocument_AreAnsweredAsShown(string path)
    {
        var document = Document.Of(path);
        foreach (var requests in document.Blocks
            .Where(static block => WebhookRequest.Of(block) is not null)
            .GroupBy(request => document.Blocks.Take(request.Number).LastOrDefault(IsProgram)))
        {
            var program = await FindProgramAsync(path, requests.Key);
            await using var running = await RunningProgram.StartAsync(
                program, ProgramArguments.Before(requests.First(), document));
            foreach (var request in requests)
            {
                var answer = await WebhookRequest.Of(request)!.SendAsync(running.Client);
                if (document.Blocks.ElementAtOrDefault(request.Number + 1) is { Language: "json" } expected)
                {
                    Assert.Equal(Formatted(expected.Text), Formatted(answer));
                }
            }
        }
    }

    /// <summary>Each answer that a guide shows follows what gives it.</summary>
    [Theory]
    [MemberData(nameof(Documents.GuideNames), MemberType = typeof(Documents))]
    public async Task Answers_OfADocument_FollowARequestOrAStatement(string path)
    {
        var document = Document.Of(path);
        var printing = (await DocumentCode.Of(path)).Blocks
            .Where(static block => block.Prints)
            .Select(static block => block.Block.Number);
        var answers = document.Blocks.Where(static block =>
            block.Language == "json" && block.ScriptPath is null && block.Text.StartsWith('['));

        Assert.All(answers, answer => Assert.True(
            printing.Contains(answer.Number - 1) || WebhookRequest.Of(document.Blocks[answer.Number - 1]) is not null,
            answer.Text));
    }

    private static bool IsProgram(Block block) => block.Language == "csharp" && new BlockCode(block).IsProgram;

    private static async Task<Assembly> FindProgramAsync(string path, Block? block) => block is null
        // The document of a sample.
        ? Assembly.Load(path.Split('/')[^2])
        : (await DocumentCode.Of(path)).Programs.Single(program => program.Block.Block == block).Code.Required();

    private static string Formatted(string json) => JsonNode.Parse(json)!.ToString();

    private static string Print(Assembly assembly, BlockCode block)
    {
        var console = Console.Out;
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        Console.SetOut(output);
        try
        {
            block.FindRun(assembly).Invoke(null, null);
        }
        finally
        {
            Console.SetOut(console);
        }

        return output.ToString().TrimEnd();
    }
}
