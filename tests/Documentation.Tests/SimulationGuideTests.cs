using System.Globalization;
using Documentation.Tests.Compiling;
using Documentation.Tests.Running;

namespace Documentation.Tests;

/// <summary>The steps of the guide for simulated calls pass, against the application of the guide.</summary>
[Collection(ConsoleUsers.Name)]
public sealed class SimulationGuideTests
{
    private const string Guide = "src/Percl.Simulation/README.md";
    private const string PublicUrl = "https://hotline.example.com";

    [Fact]
    public async Task StepsOfTheGuide_Pass_AndPrintWhatFollows()
    {
        var code = await DocumentCode.Of(Guide);
        await using var program = await RunningProgram.StartAsync(
            Assert.Single(code.Programs).Code.Required(),
            ["--urls", "http://127.0.0.1:0", "--FreeClimb:UseRequestHost", "true"]);
        await using var known = await RunningProgram.StartAsync(
            Assert.Single(code.Programs).Code.Required(),
            ["--urls", "http://127.0.0.1:0", "--FreeClimb:PublicBaseUrl", PublicUrl]);

        var blocks = code.Blocks.Where(static block => block.Parameters is ["client"]).ToList();
        Assert.NotEmpty(blocks);
        foreach (var block in blocks)
        {
            var isPublic = block.Block.Text.Contains(PublicUrl, StringComparison.Ordinal);
            var printed = await PrintAsync(() => (Task)block.FindRun(code.Library.Required())
                .Invoke(null, [(isPublic ? known : program).Client])!);
            if (printed != "")
            {
                Assert.Equal(Document.Of(Guide).Blocks[block.Block.Number + 1].Text, printed);
            }
        }
    }

    private static async Task<string> PrintAsync(Func<Task> run)
    {
        var console = Console.Out;
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        Console.SetOut(output);
        try
        {
            await run();
        }
        finally
        {
            Console.SetOut(console);
        }

        return output.ToString().TrimEnd();
    }
}
