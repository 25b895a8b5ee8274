using PerclGenerator.CodeFixes;

namespace PerclGenerator.Analyzers.Tests.Fixes;

/// <summary>
/// Fixes of a whole solution, which <c>dotnet format</c> makes with the first fix of the first place: nobody looks at each
/// place, so nothing that a caller should hear is lost, wherever the place that can be fixed stands.
/// </summary>
public sealed class SolutionFixTests
{
    [Fact]
    public async Task FirstFix_OfADeadCommand_MovesIt()
    {
        using var runner = new FixRunner(Code("""Use([new Hangup(), new Say { Text = "a" }]);"""));
        var offers = await runner.OfferAsync(Assert.Single(await runner.DiagnoseAsync()));

        Assert.Equal(["PERCL1001.MoveInFront", "PERCL1001.RemoveCommand"], offers.Keys);
        Assert.Equal("Remove the command that is never executed", offers["PERCL1001.RemoveCommand"].Title);
    }

    [Theory]
    [InlineData("PERCL1001.MoveInFront", "")]
    [InlineData("PERCL1001.RemoveCommand", "// Over.")]
    [InlineData(null, "// Over.")]
    public async Task DeadCommands_AreMovedWhateverComesFirst(string? key, string removesTheOther)
    {
        using var runner = new FixRunner(Code("""
            Use([new Hangup(), new Hangup()]);
            Use([new Hangup(), .. Lines]);
            Use([new Hangup(), new Say { Text = "a" }, new Hangup()]);
            """));

        await runner.FormatAsync(new SuggestionFix(), key, "PERCL1001");

        var second = removesTheOther.Length > 0 ? "" : ", new Hangup()";
        Assert.Equal(
            Code($$"""
            Use([new Hangup(){{second}}]);
            Use([new Hangup(), .. Lines]);
            Use([new Say { Text = "a" }, new Hangup(){{second}}]);
            """),
            await runner.TextOfAsync("Code.cs"));
    }

    [Theory]
    [InlineData("PERCL2017.SetAttribute")]
    [InlineData("PERCL2017.RemoveAttribute")]
    [InlineData(null)]
    public async Task AttributesThatDisagree_GetWhatTheyLackAndLoseNothing(string? key)
    {
        const string dial = "new OutDial { Destination = to, CallingNumber = to, ActionUrl = url, CallConnectUrl = url, ";
        using var runner = new FixRunner(Code($$"""
            Use([{{dial}}IfMachine = IfMachine.Redirect }]);
            Use([{{dial}}IfMachineUrl = url + "a" }]);
            """));

        await runner.FormatAsync(new SuggestionFix(), key, "PERCL2017");

        Assert.Equal(
            Code($$"""
            Use([{{dial}}IfMachine = IfMachine.Redirect }]);
            Use([{{dial}}IfMachineUrl = url + "a", IfMachine = IfMachine.Redirect }]);
            """),
            await runner.TextOfAsync("Code.cs"));
    }

    [Fact]
    public async Task AttributesOfScriptFiles_AreRenamedAndLoseNothing()
    {
        const string name = "a.percl.json";
        using var runner = new FixRunner();
        runner.AddFile(name, """[ { "Say": { "words": "a", "enforcePCI": true } }, { "Say": { "txt": "b" } } ]""");

        await runner.FormatFilesAsync("PERCL3005.RemoveAttribute");

        Assert.Equal("""[ { "Say": { "words": "a", "privacyMode": true } }, { "Say": { "text": "b" } } ]""", await runner.TextOfAsync(name));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("PERCL1001.MoveInFront")]
    [InlineData("PERCL2001.BaseUrl.BaseUrl")]
    public async Task Paths_GetTheBaseThatIsInScopeWhereOneIs(string? key)
    {
        using var runner = new FixRunner(Paths("\"/a\""));

        await runner.FormatAsync(new BaseUrlFix(), key, "PERCL2001");

        Assert.Equal(Paths("$\"{BaseUrl}/a\""), await runner.TextOfAsync("Code.cs"));

        static string Paths(string url) => $$"""
            using Percl;

            [PerclScript]
            public partial record Menu(string BaseUrl)
            {
                public static PerclScript Other() => [new Redirect { ActionUrl = "/other" }];

                public Redirect Next => new() { ActionUrl = {{url}} };
            }
            """;
    }

    private static string Code(string statements) => $$"""
        using Percl;

        public static class Program
        {
            private static PerclScript Lines => [new Say { Text = "b" }];

            private static void Use(PerclScript script)
            {
            }

            public static void Run(string to, string url)
            {
        {{statements}}
            }
        }
        """;
}
