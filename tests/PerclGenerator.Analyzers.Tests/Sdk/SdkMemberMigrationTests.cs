using PerclGenerator.CodeFixes;
using static PerclGenerator.Analyzers.Tests.Sdk.SdkMigrations;

namespace PerclGenerator.Analyzers.Tests.Sdk;

/// <summary>Of a file that cannot be rewritten as a whole, each member is rewritten that can be.</summary>
public sealed class SdkMemberMigrationTests
{
    private const string Before = """
        using System.Collections.Generic;
        using freeclimb.Model;

        public class Sample
        {
            private readonly PerclCommand _last = new Hangup();

            public static string Run(string url, bool condition)
            {
                var script = new PerclScript(new List<PerclCommand>());
                script.Commands.Add(new Say("Hello"));
                script.Commands.Add(new Redirect(url));
                return script.ToJson();
            }

            public static Redirect Stays()
            {
                return new Redirect();
            }

            public static string Goodbye => new PerclScript(new List<PerclCommand> { new Hangup() }).ToJson();

            public PerclCommand Last() => _last;
        }
        """;

    private const string After = """
        using System.Collections.Generic;
        using freeclimb.Model;

        public class Sample
        {
            private readonly PerclCommand _last = new Hangup();

            public static string Run(string url, bool condition)
            {
                var script = new Percl.PerclScript();
                script.Add(new Percl.Say { Text = "Hello" });
                script.Add(new Percl.Redirect { ActionUrl = url });
                return script.ToJson();
            }

            public static Redirect Stays()
            {
                return new Redirect();
            }

            public static string Goodbye => new Percl.PerclScript { new Percl.Hangup() }.ToJson();

            public PerclCommand Last() => _last;
        }
        """;

    [Fact]
    public async Task MembersBesideOneThatCannotChange_AreChangedByOneFix()
    {
        using var runner = Start(Before);

        await runner.FormatAsync(new SdkMigrationFix(), KeepValues, "PERCL2023");

        Assert.Equal(After, await runner.TextOfAsync("Code.cs"));
        Assert.Equal(
            """[{"Say":{"text":"Hello"}},{"Redirect":{"actionUrl":"https://example.com/next"}}]""",
            SdkProgram.Run(After));
    }

    [Fact]
    public async Task FixOfOnePlace_ChangesTheSameMembers()
    {
        using var runner = Start(Before);

        Assert.Equal(2, await runner.ApplyOneByOneAsync(KeepValues));

        Assert.Equal(After, await runner.TextOfAsync("Code.cs"));
    }
}
