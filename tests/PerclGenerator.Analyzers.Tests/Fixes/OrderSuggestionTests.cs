using PerclGenerator.CodeFixes;

namespace PerclGenerator.Analyzers.Tests.Fixes;

/// <summary>Fixes that move commands, and add one, in C#.</summary>
public sealed class OrderSuggestionTests
{
    private const string InFrontOfTerminal = "PERCL1001.MoveInFront";

    [Fact]
    public Task Elements_MoveInFrontOfTheTerminalCommand() => PerclVerifier.VerifySuggestedStatementsAsync(
        InFrontOfTerminal,
        """
                PerclScript script =
                [
                    // The end.
                    new Hangup(), // Over.
                    {|PERCL1001:new Say { Text = "One" }|}, // First.
                    // Second comes.
                    {|PERCL1001:new Say { Text = "Two" }|}
                ];
                PerclScript other = [new Pause { Length = 100 }, new Hangup(), {|PERCL1001:new Say { Text = "One" }|}];
                var array = new IPerclCommand[]
                {
                    new Hangup(),
                    {|PERCL1001:new Pause { Length = 100 }|}
                };
        """,
        """
                PerclScript script =
                [
                    new Say { Text = "One" }, // First.
                    // Second comes.
                    new Say { Text = "Two" },
                    // The end.
                    new Hangup() // Over.
                ];
                PerclScript other = [new Pause { Length = 100 }, new Say { Text = "One" }, new Hangup()];
                var array = new IPerclCommand[]
                {
                    new Pause { Length = 100 },
                    new Hangup()
                };
        """);

    [Fact]
    public Task Statements_MoveInFrontOfTheTerminalCommand() => PerclVerifier.VerifySuggestedStatementsAsync(
        InFrontOfTerminal,
        """
                given.Add(new Pause { Length = 100 });
                // The end.
                given.Add(new Hangup());
                Console.WriteLine();

                // Bye.
                {|PERCL1001:given.Add(new Say { Text = url });|}
        """,
        """
                given.Add(new Pause { Length = 100 });
                // Bye.
                given.Add(new Say { Text = url });
                // The end.
                given.Add(new Hangup());

                Console.WriteLine();
        """);

    [Theory]
    [InlineData("given.Add(new Hangup()); var text = url; {|PERCL1001:given.Add(new Say { Text = text });|}")]
    [InlineData("given.Add(new Hangup()); url = url + url; {|PERCL1001:given.Add(new Say { Text = url });|}")]
    [InlineData("given.Add(new Hangup()); {|PERCL1001:given.Add(new Say { Text = Console.ReadLine()! });|}")]
    [InlineData("given.Add(new Redirect { ActionUrl = url }); {|PERCL1001:given.Add(new Hangup());|}")]
    [InlineData("PerclScript script = [new Redirect { ActionUrl = url }, {|PERCL1001:new Hangup()|}];")]
    [InlineData("PerclScript script = [new Hangup(), {|PERCL1001:new PlayEarlyMedia { File = url }|}];")]
    public Task WhatCannotMove_StaysWhereItIs(string statements) =>
        PerclVerifier.VerifySuggestedStatementsAsync(InFrontOfTerminal, statements, statements);

    [Fact]
    public Task Properties_MoveInFrontOfTheTerminalCommand() => PerclVerifier.VerifySuggestionAsync(
        InFrontOfTerminal,
        """
        [PerclScript]
        public partial class Menu
        {
            /// <summary>The end.</summary>
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
            /// <summary>Never.</summary>
            public Say Goodbye => new()
            {
                Text = "Never",
            };

            /// <summary>The end.</summary>
            public Hangup End => new();
        }
        """);

    [Fact]
    public Task EarlyMedia_MovesToTheFront() => PerclVerifier.VerifySuggestedStatementsAsync(
        "PERCL1004.MoveInFront",
        """
                PerclScript script =
                [
                    new PlayEarlyMedia { File = url },
                    new Say { Text = "Hello" },
                    new Pause { Length = 100 },
                    {|PERCL1004:new PlayEarlyMedia { File = url + "a" }|},
                ];
                PerclScript rejected = [new Say { Text = "No" }, {|PERCL1004:new Reject()|}];
        """,
        """
                PerclScript script =
                [
                    new PlayEarlyMedia { File = url },
                    new PlayEarlyMedia { File = url + "a" },
                    new Say { Text = "Hello" },
                    new Pause { Length = 100 },
                ];
                PerclScript rejected = [new Say { Text = "No" }, {|PERCL1004:new Reject()|}];
        """);

    [Fact]
    public Task NestedCommands_MoveInFrontOfTheirHost() => PerclVerifier.VerifyBrokenSuggestionAsync(
        "PERCL1002.MoveInFrontOfHost",
        """
        [PerclCommand]
        partial record Ask { public IReadOnlyList<IPromptCommand>? Prompts { get; init; } }

        class Program
        {
            PerclScript First =
            [
                new Pause { Length = 100 },
                // Ask.
                new Ask
                {
                    Prompts = new IPromptCommand[]
                    {
                        {|PERCL1002:new SetTalk { Talk = true }|},
                        new Say { Text = "a" },
                        // Unpark it.
                        {|PERCL1002:new SetListen { Listen = true }|},
                    },
                },
            ];

            PerclScript Second => [new Ask { Prompts = [{|PERCL1002:new SetListen { Listen = true }|}] }];

            PerclScript Third => [new Ask { Prompts = [{|PERCL1002:new Hangup()|}] }];

            void Add(PerclScript script)
            {
                // Now.
                script.Add(new Ask { Prompts = [new Say { Text = "a" }, {|PERCL1002:new SetListen { Listen = true }|}] });
            }
        }
        """,
        """
        [PerclCommand]
        partial record Ask { public IReadOnlyList<IPromptCommand>? Prompts { get; init; } }

        class Program
        {
            PerclScript First =
            [
                new Pause { Length = 100 },
                new SetTalk { Talk = true },
                // Unpark it.
                new SetListen { Listen = true },
                // Ask.
                new Ask
                {
                    Prompts = new IPromptCommand[]
                    {
                        new Say { Text = "a" },
                    },
                },
            ];

            PerclScript Second => [new SetListen { Listen = true }, new Ask { Prompts = [] }];

            PerclScript Third => [new Ask { Prompts = [{|PERCL1002:new Hangup()|}] }];

            void Add(PerclScript script)
            {
                script.Add(new SetListen { Listen = true });
                // Now.
                script.Add(new Ask { Prompts = [new Say { Text = "a" }] });
            }
        }
        """);

    [Fact]
    public Task ScriptThatDoesNotEnd_EndsWithHangup() => PerclVerifier.VerifySuggestionAsync(
        "PERCL1005.AppendCommand",
        """
        [PerclScript]
        public sealed partial class Menu
        {
            /// <summary>Never.</summary>
            public Say {|PERCL1005:Goodbye|} => new() { Text = "Bye" }; // Bye.

            public static PerclScript First() => [{|PERCL1005:new Say { Text = "a" }|}];

            public static PerclScript Second() =>
            [
                new Say { Text = "a" }, // One.
                {|PERCL1005:new Say { Text = "b" }|}, // Two.
            ];

            public static PerclScript Third() => new()
            {
                new Say { Text = "a" },
                {|PERCL1005:new Say { Text = "b" }|} // Two.
            };
        }
        """,
        """
        [PerclScript]
        public sealed partial class Menu
        {
            /// <summary>Never.</summary>
            public Say Goodbye => new() { Text = "Bye" }; // Bye.

            public Hangup Hangup => new();

            public static PerclScript First() => [new Say { Text = "a" }, new Hangup()];

            public static PerclScript Second() =>
            [
                new Say { Text = "a" }, // One.
                new Say { Text = "b" }, // Two.
                new Hangup(),
            ];

            public static PerclScript Third() => new()
            {
                new Say { Text = "a" },
                new Say { Text = "b" }, // Two.
                new Hangup()
            };
        }
        """);

    [Fact]
    public Task CommandsOfACommandThatHoldsNone_AreRemoved() => PerclVerifier.VerifyFixAsync<RemoveCommandsAttributeFix>(
        """
        namespace Own
        {
            [PerclCommand("CreateConference", IsTerminal = true)]
            partial record Room
            {
                // Where to.
                public required string ActionUrl { get; init; }

                /// <summary>None.</summary>
                public IReadOnlyList<IPromptCommand>? {|PERCL1003:Prompts|} { get; init; }
            }
        }
        """,
        """
        namespace Own
        {
            [PerclCommand("CreateConference", IsTerminal = true)]
            partial record Room
            {
                // Where to.
                public required string ActionUrl { get; init; }
            }
        }
        """);

    [Fact]
    public Task CommandsOfTwoFiles_MoveAtOnce()
    {
        return PerclVerifier.VerifySuggestionAsync(
            InFrontOfTerminal,
            (Code("First", "new Hangup(), {|PERCL1001:new Say { Text = \"a\" }|}"), Code("First", "new Say { Text = \"a\" }, new Hangup()")),
            (Code("Second", "new Hangup(), {|PERCL1001:new Pause { Length = 100 }|}"), Code("Second", "new Pause { Length = 100 }, new Hangup()")));

        static string Code(string name, string commands) => $$"""class {{name}} { PerclScript Script => [{{commands}}]; }""";
    }

    [Fact]
    public Task AttributesOfTwoFiles_AreRemovedAtOnce()
    {
        return PerclVerifier.VerifyFixAsync<RemoveCommandsAttributeFix>(
            (Code("First", "public IReadOnlyList<IPromptCommand>? {|PERCL1003:Prompts|} { get; init; }"), Code("First", "")),
            (Code("Second", "public IReadOnlyList<IPromptCommand>? {|PERCL1003:Prompts|} { get; init; }"), Code("Second", "")));

        static string Code(string name, string property) => $$"""
            namespace {{name}}
            {
                [PerclCommand("CreateConference", IsTerminal = true)]
                partial record Room { public required string ActionUrl { get; init; } {{property}}}
            }
            """;
    }

    [Fact]
    public Task AttributeThatImplementsAnInterface_Stays()
    {
        const string source = """
            interface IHost { IReadOnlyList<IPromptCommand>? Prompts { get; } }

            [PerclCommand("CreateConference", IsTerminal = true)]
            partial record Room : IHost
            {
                public required string ActionUrl { get; init; }

                public IReadOnlyList<IPromptCommand>? {|PERCL1003:Prompts|} { get; init; }
            }
            """;
        return PerclVerifier.VerifyFixAsync<RemoveCommandsAttributeFix>(source, source);
    }
}
