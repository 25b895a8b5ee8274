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
