using PerclGenerator.CodeFixes;

namespace PerclGenerator.Analyzers.Tests.Fixes;

public sealed class RemoveNeverExecutedFixTests
{
    [Fact]
    public Task Elements_AreRemoved() => Verify(
        """
        PerclScript script =
        [
            // The end.
            new Hangup(),
            {|PERCL1001:new Say { Text = "Never" }|},
            {|PERCL1001:new Hangup()|},
        ];
        PerclScript other = [new Hangup(), {|PERCL1001:new Hangup()|}];
        var array = new IPerclCommand[]
        {
            new Hangup(),
            {|PERCL1001:new Hangup()|}
        };
        var list = new List<IPerclCommand> { new Hangup(), {|PERCL1001:new Hangup()|}, {|PERCL1001:new Hangup()|} };
        """,
        """
        PerclScript script =
        [
            // The end.
            new Hangup(),
        ];
        PerclScript other = [new Hangup()];
        var array = new IPerclCommand[]
        {
            new Hangup()
        };
        var list = new List<IPerclCommand> { new Hangup() };
        """);

    [Fact]
    public Task Statements_AreRemoved() => Verify(
        """
        given.Add(new Hangup());
        // Comment.
        Console.WriteLine();
        {|PERCL1001:given.Add(new Say { Text = "Never" });|}
        {|PERCL1001:given.Add(new Hangup());|}
        Console.WriteLine();
        """,
        """
        given.Add(new Hangup());
        // Comment.
        Console.WriteLine();
        Console.WriteLine();
        """);

    [Fact]
    public Task StatementsOfBranches_AreReplacedByAnEmptyBlock() => Verify(
        """
        given.Add(new Hangup());
        if (condition)
            {|PERCL1001:given.Add(new Say { Text = "Never" });|}
        else
            {|PERCL1001:given.Add(new Pause { Length = 100 });|}
        """,
        """
        given.Add(new Hangup());
        if (condition)
                {
                }
                else
                {
                }
        """);

    [Fact]
    public Task Spreads_AreRemoved() => Verify(
        """
        PerclScript end = [new Say { Text = "Never" }];
        PerclScript script = [new Hangup(), {|PERCL1001:.. end|}];
        """,
        """
        PerclScript end = [new Say { Text = "Never" }];
        PerclScript script = [new Hangup()];
        """);

    [Fact]
    public Task ArgumentsOfCalls_StayAsTheyAre()
    {
        const string source = """
            using System.Linq;
            class Scripts
            {
                PerclScript Show() => new(new IPerclCommand[] { new Hangup() }.Append({|PERCL1001:new Pause { Length = 100 }|}).ToList());
            }
            """;
        return PerclVerifier.VerifyFixAsync<RemoveNeverExecutedFix>(source, source);
    }

    [Fact]
    public Task Yields_AreRemoved() => PerclVerifier.VerifyFixAsync<RemoveNeverExecutedFix>(
        """
        class Scripts
        {
            IEnumerable<IPerclCommand> End()
            {
                yield return new Hangup();
                {|PERCL1001:yield return new Say { Text = "Never" };|}
            }
        }
        """,
        """
        class Scripts
        {
            IEnumerable<IPerclCommand> End()
            {
                yield return new Hangup();
            }
        }
        """);

    [Fact]
    public Task Properties_AreRemoved() => PerclVerifier.VerifyFixAsync<RemoveNeverExecutedFix>(
        """
        [PerclScript]
        public partial class Menu
        {
            public Hangup End => new();

            /// <summary>Never.</summary>
            public Say {|PERCL1001:Goodbye|} => new()
            {
                Text = "Never",
            };
        }
        """,
        """
        [PerclScript]
        public partial class Menu
        {
            public Hangup End => new();
        }
        """);

    [Fact]
    public Task PropertyThatIsUsed_StaysAsItIs()
    {
        const string source = """
            [PerclScript]
            public partial class Menu
            {
                public Hangup End => new();

                public Hangup {|PERCL1001:Again|} => new();

                public string? Reason => Again.Reason;
            }
            """;
        return PerclVerifier.VerifyFixAsync<RemoveNeverExecutedFix>(source, source);
    }

    private static Task Verify(string statements, string fixedStatements) =>
        PerclVerifier.VerifyFixAsync<RemoveNeverExecutedFix>(
            PerclVerifier.InMethod(statements), PerclVerifier.InMethod(fixedStatements));
}
