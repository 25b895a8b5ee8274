using OfficialSdk;
using PerclGenerator.Analyzers.Tests.Fixes;
using PerclGenerator.CodeFixes;

namespace PerclGenerator.Analyzers.Tests.Sdk;

/// <summary>Files that share members with types of FreeClimb's SDK are rewritten together, or not at all.</summary>
public sealed class SdkProjectMigrationTests
{
    private const string Helper = """
        using System.Collections.Generic;
        using freeclimb.Model;

        public static class Help
        {
            public static Say Greet(string name) => new Say("Hello " + name);

            public static void End(this PerclScript script) => script.Commands.Add(new Hangup());

            public static List<PerclCommand> Rest() => new List<PerclCommand> { new Pause(100) };
        }
        """;

    private const string User = """
        using freeclimb.Model;

        public class Line
        {
            public string Run()
            {
                var script = new PerclScript(Help.Rest());
                script.Commands.Add(Help.Greet("you"));
                script.End();
                return script.ToJson();
            }
        }
        """;

    private const string Alone = """
        using freeclimb.Model;

        public class Alone
        {
            public object Run() => new Hangup();
        }
        """;

    [Fact]
    public async Task OnePlace_ChangesTheFilesThatItNeeds()
    {
        using var runner = Start(Helper, User, Alone);

        await runner.ApplyAsync((await runner.OfferAsync((await FindAsync(runner, "User.cs"))[0]))[SdkMigrations.KeepValues]);

        await AssertIsChangedAsync(runner);
        Assert.Equal(Alone, await runner.TextOfAsync("Alone.cs"));
    }

    [Fact]
    public async Task AllPlaces_ChangeTogether()
    {
        using var runner = Start(Helper, User, Alone);

        await runner.FormatAsync(new SdkMigrationFix(), SdkMigrations.KeepValues, "PERCL2023");

        await AssertIsChangedAsync(runner);
        Assert.Contains("new Hangup();", await runner.TextOfAsync("Alone.cs"), StringComparison.Ordinal);
        Assert.Contains("using Percl;", await runner.TextOfAsync("Alone.cs"), StringComparison.Ordinal);
        Assert.Empty(await FindAsync(runner, file: null));
    }

    /// <summary>What one file cannot keep holds back those that need it, and no other.</summary>
    [Fact]
    public async Task FileThatCannotChange_HoldsBackThoseThatNeedIt()
    {
        var user = User.Replace("script.End();", "script.Commands.Insert(0, new Hangup()); script.End();", StringComparison.Ordinal);
        using var runner = Start(Helper, user, Alone);

        Assert.Empty((await runner.OfferAsync((await FindAsync(runner, "User.cs"))[0])).Keys);
        await runner.FormatAsync(new SdkMigrationFix(), SdkMigrations.KeepValues, "PERCL2023");

        Assert.Equal(Helper, await runner.TextOfAsync("Code.cs"));
        Assert.Equal(user, await runner.TextOfAsync("User.cs"));
        Assert.Contains("using Percl;", await runner.TextOfAsync("Alone.cs"), StringComparison.Ordinal);
    }

    private static async Task AssertIsChangedAsync(FixRunner runner)
    {
        Assert.Equal(
            """
            using System.Collections.Generic;
            using Percl;

            public static class Help
            {
                public static Say Greet(string name) => new Say { Text = "Hello " + name };

                public static void End(this PerclScript script) => script.Add(new Hangup());

                public static List<IPerclCommand> Rest() => new List<IPerclCommand> { new Pause { Length = 100 } };
            }
            """,
            await runner.TextOfAsync("Code.cs"));
        Assert.Equal(
            """
            using Percl;

            public class Line
            {
                public string Run()
                {
                    var script = new PerclScript(Help.Rest());
                    script.Add(Help.Greet("you"));
                    script.End();
                    return script.ToJson();
                }
            }
            """,
            await runner.TextOfAsync("User.cs"));
    }

    private static async Task<List<Microsoft.CodeAnalysis.Diagnostic>> FindAsync(FixRunner runner, string? file) =>
    [
        .. (await runner.DiagnoseAsync()).Where(one =>
            one.Id == "PERCL2023" && (file is null || one.Location.GetLineSpan().Path == file)),
    ];

    private static FixRunner Start(string helper, string user, string alone)
    {
        var runner = new FixRunner(helper, libraries: [SdkReferences.Of(SdkStub.Newest), References.Percl]);
        runner.AddCode("User.cs", user);
        runner.AddCode("Alone.cs", alone);
        return runner;
    }
}
