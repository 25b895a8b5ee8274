namespace PerclGenerator.Analyzers.Tests.Fixes;

public sealed class RemoveNeverExecutedFixTests
{
    private const string Key = "PERCL1001.RemoveCommand";

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
    public Task StatementsOfBranches_GoWithWhatIsEmptyThen() => Verify(
        """
                given.Add(new Hangup());
                if (condition)
                    {|PERCL1001:given.Add(new Say { Text = "Never" });|}
                else
                {
                    // Wait.
                    {|PERCL1001:given.Add(new Pause { Length = 100 });|}
                }

                foreach (var line in url.Split()) {|PERCL1001:given.Add(new Say { Text = line });|}
                if (condition)
                    Console.WriteLine();
                else
                    {|PERCL1001:given.Add(new Hangup());|} // Else.
                Console.WriteLine();
        """,
        """
                given.Add(new Hangup());
                if (condition)
                    Console.WriteLine();
                Console.WriteLine();
        """);

    [Fact]
    public Task StatementsInWhatDoesSomething_LeaveItEmpty() => Verify(
        """
                given.Add(new Hangup());
                if (Console.Read() == 1)
                    // One.
                    {|PERCL1001:given.Add(new Say { Text = "Never" });|} // Never.
                if (condition)
                {
                    {|PERCL1001:given.Add(new Say { Text = "Never" });|}
                    // To do.
                }

                if (condition)
                {
                    {|PERCL1001:given.Add(new Say { Text = "Never" });|}
                }
                else
                    Console.WriteLine();
                while (Console.Read() > 0) {|PERCL1001:given.Add(new Say { Text = "Never" });|}
        """,
        """
                given.Add(new Hangup());
                if (Console.Read() == 1)
                    { }
                if (condition)
                {
                    // To do.
                }

                if (condition)
                {
                }
                else
                    Console.WriteLine();
                while (Console.Read() > 0) { }
        """);

    [Fact]
    public Task WhatStandsInTheSameLine_StaysWhereItStands() => Verify(
        """
                switch (url)
                {
                    case "a":
                        given.Add(new Hangup()); // Over.
                        {|PERCL1001:given.Add(new Say { Text = "Never" });|} break;
                    case "b": given.Add(new Hangup()); {|PERCL1001:given.Add(new Hangup());|} break;
                    default:
                        given.Add(new Hangup()); {|PERCL1001:given.Add(new Say { Text = "Never" });|} // Never.
                        break;
                }

                PerclScript script = [
                    new Hangup(), {|PERCL1001:new Say { Text = "Never" }|},
                    {|PERCL1001:new Hangup()|}, {|PERCL1001:new Hangup()|} // Never.
                ];
        """,
        """
                switch (url)
                {
                    case "a":
                        given.Add(new Hangup()); // Over.
                        break;
                    case "b": given.Add(new Hangup()); break;
                    default:
                        given.Add(new Hangup());
                        break;
                }

                PerclScript script = [
                    new Hangup()
                ];
        """);

    [Fact]
    public Task Comments_StayWithWhatTheyAreAbout() => Verify(
        """
                var list = new List<IPerclCommand> { new Hangup() /* a */, {|PERCL1001:new Say { Text = "b" }|} /* b */ };
                PerclScript script = [new Hangup() /* a */, {|PERCL1001:new Say { Text = "b" }|} /* b */];
                PerclScript other =
                [
                    new Hangup() /* a */, // Over.
                    // Never.
                    {|PERCL1001:new Say { Text = "b" }|} // Bye.
                ];
        """,
        """
                var list = new List<IPerclCommand> { new Hangup() /* a */ };
                PerclScript script = [new Hangup() /* a */];
                PerclScript other =
                [
                    new Hangup() /* a */ // Over.
                ];
        """);

    [Theory]
    [InlineData("given.Add(new Hangup()); {|PERCL1001:given.Add(new Say { Text = lines.Dequeue() });|}")]
    [InlineData("given.Add(new Hangup()); {|PERCL1001:given.Add(new Say { Text = $\"{lines.Dequeue()}\" });|}")]
    [InlineData("given.Add(new Hangup()); {|PERCL1001:given.Add(new Say { Text = Next });|}")]
    [InlineData("given.Add(new Hangup()); {|PERCL1001:given.Add(new Pause { Length = ++count });|}")]
    [InlineData("given.Add(new Hangup()); {|PERCL1001:given.Add(new Say { Text = last = \"a\" });|}")]
    [InlineData("given.Add(new Hangup()); {|PERCL1001:given.Add(new Noisy { Text = \"a\" });|}")]
    [InlineData("given.Add(new Hangup()); if (lines.TryDequeue(out var line)) {|PERCL1001:given.Add(new Say { Text = lines.Peek() });|}")]
    [InlineData("PerclScript script = [new Hangup(), {|PERCL1001:new Say { Text = lines.Dequeue() }|}];")]
    [InlineData("PerclScript script = [new Hangup(), {|PERCL1001:new Say { Text = last ?? throw new InvalidOperationException() }|}];")]
    [InlineData("var list = new List<IPerclCommand> { new Hangup(), {|PERCL1001:new Say { Text = lines.Dequeue() }|} };")]
    public Task WhatDoesSomething_Stays(string statements)
    {
        var source = WithQueue(statements);
        return PerclVerifier.VerifySuggestionAsync(Key, source, source);
    }

    [Theory]
    [InlineData("given.Add(new Hangup()); {|PERCL1001:given.Add(new Say { Text = count.ToString() + last.Trim() });|}", "given.Add(new Hangup());")]
    [InlineData("given.Add(new Hangup()); {|PERCL1001:given.Add(new Own(Quiet) { B = nameof(count) });|}", "given.Add(new Hangup());")]
    [InlineData("given.Add(new Hangup()); {|PERCL1001:given.Add(new Redirect { ActionUrl = new Uri(\"https://a.example.com\").ToString() });|}", "given.Add(new Hangup());")]
    public Task WhatOnlyHasValues_IsRemoved(string statements, string expected) =>
        PerclVerifier.VerifySuggestionAsync(Key, WithQueue(statements), WithQueue(expected));

    [Fact]
    public Task PropertyThatDoesSomething_Stays()
    {
        const string source = """
            [PerclScript]
            public partial class Menu
            {
                private readonly Queue<string> _lines = new();

                public Hangup End => new();

                public Say {|PERCL1001:Goodbye|} => new() { Text = _lines.Dequeue() };
            }
            """;
        return PerclVerifier.VerifySuggestionAsync(Key, source, source);
    }

    [Fact]
    public Task WhatIsCompiledOnCondition_Stays()
    {
        const string statements = """
            PerclScript script =
            [
                new Hangup(),
            #if !DEBUG
                {|PERCL1001:new Say { Text = "Never" }|},
            #endif
            ];
            """;
        return Verify(statements, statements);
    }

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
        return PerclVerifier.VerifySuggestionAsync(Key, source, source);
    }

    [Fact]
    public Task Yields_AreRemoved() => PerclVerifier.VerifySuggestionAsync(
        Key,
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
    public Task Properties_AreRemoved() => PerclVerifier.VerifySuggestionAsync(
        Key,
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
        return PerclVerifier.VerifySuggestionAsync(Key, source, source);
    }

    private static Task Verify(string statements, string fixedStatements) =>
        PerclVerifier.VerifySuggestionAsync(
            Key, PerclVerifier.InMethod(statements), PerclVerifier.InMethod(fixedStatements));

    private static string WithQueue(string statements) => $$"""
        [PerclCommand]
        public partial record Noisy { public Noisy() { Console.Beep(); } public string? Text { get; init; } }

        [PerclCommand]
        public partial record Own(string A) { public string? B { get; init; } }

        class Program(Queue<string> lines)
        {
            string Next => lines.Dequeue();
            string Quiet => "a" + Length;
            int Length { get; set; }
            void Method(PerclScript given, int count, string last)
            {
        {{statements}}
            }
        }
        """;
}
