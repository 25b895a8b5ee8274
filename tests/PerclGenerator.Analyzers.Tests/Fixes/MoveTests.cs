namespace PerclGenerator.Analyzers.Tests.Fixes;

/// <summary>What a move in front of the terminal command keeps: order of evaluation, comments and lines.</summary>
public sealed class MoveTests
{
    private const string Key = "PERCL1001.MoveInFront";

    [Theory]
    [InlineData("PerclScript script = [new Redirect { ActionUrl = lines.Dequeue() }, {|PERCL1001:new Say { Text = lines.Dequeue() }|}];")]
    [InlineData("PerclScript script = [new Redirect { ActionUrl = lines.Dequeue() }, {|PERCL1001:new Say { Text = State }|}];")]
    [InlineData("PerclScript script = [new Redirect { ActionUrl = last }, {|PERCL1001:new Say { Text = last = lines.Dequeue() }|}];")]
    [InlineData("PerclScript script = [new Redirect { ActionUrl = State }, {|PERCL1001:new Say { Text = Change() }|}];")]
    [InlineData("PerclScript script = [new Redirect { ActionUrl = last = Change() }, {|PERCL1001:new Say { Text = last }|}];")]
    [InlineData("PerclScript script = [new Redirect { ActionUrl = Take(out var line) }, {|PERCL1001:new Say { Text = line }|}];")]
    [InlineData("given.Add(new Redirect { ActionUrl = last }); {|PERCL1001:given.Add(new Say { Text = last += \"a\" });|}")]
    [InlineData("given.Add(new Hangup()); Change(); {|PERCL1001:given.Add(new Say { Text = State });|}")]
    public Task WhatWouldBeEvaluatedInAnotherOrder_StaysWhereItIs(string statements)
    {
        var source = InClass(statements);
        return PerclVerifier.VerifySuggestionAsync(Key, source, source);
    }

    [Theory]
    [InlineData(
        "PerclScript script = [new Redirect { ActionUrl = Change() }, {|PERCL1001:new Say { Text = last + Fixed }|}];",
        "PerclScript script = [new Say { Text = last + Fixed }, new Redirect { ActionUrl = Change() }];")]
    [InlineData(
        "PerclScript script = [new Hangup(), {|PERCL1001:new Say { Text = lines.Dequeue() }|}];",
        "PerclScript script = [new Say { Text = lines.Dequeue() }, new Hangup()];")]
    [InlineData(
        "PerclScript script = [new Redirect { ActionUrl = State }, {|PERCL1001:new Say { Text = last.Trim() + State }|}];",
        "PerclScript script = [new Say { Text = last.Trim() + State }, new Redirect { ActionUrl = State }];")]
    [InlineData(
        "given.Add(new Hangup()); Change(); {|PERCL1001:given.Add(new Say { Text = last });|}",
        "given.Add(new Say { Text = last }); given.Add(new Hangup()); Change();")]
    public Task WhatIsEvaluatedAsBefore_Moves(string statements, string expected) =>
        PerclVerifier.VerifySuggestionAsync(Key, InClass(statements), InClass(expected));

    [Fact]
    public Task Properties_WhoseGettersDependOnEachOther_StayWhereTheyAre()
    {
        const string source = """
            [PerclScript]
            public partial class Menu
            {
                private readonly Queue<string> _lines = new();

                public Redirect Next => new() { ActionUrl = _lines.Dequeue() };

                public Say {|PERCL1001:Goodbye|} => new() { Text = _lines.Dequeue() };
            }
            """;
        return PerclVerifier.VerifySuggestionAsync(Key, source, source);
    }

    [Fact]
    public Task WhatStandsInOneLine_KeepsItsLines() => PerclVerifier.VerifySuggestedStatementsAsync(
        Key,
        """
                switch (url)
                {
                    case "a":
                        given.Add(new Hangup()); {|PERCL1001:given.Add(new Say { Text = "a" });|} break;
                    default:
                        given.Add(new Hangup()); // Over.
                        {|PERCL1001:given.Add(new Say { Text = "b" });|} break;
                }

                PerclScript script = [
                    new Hangup(), {|PERCL1001:new Say { Text = "a" }|},
                    {|PERCL1001:new Say { Text = "b" }|}, {|PERCL1001:new Say { Text = "c" }|}
                ];
        """,
        """
                switch (url)
                {
                    case "a":
                        given.Add(new Say { Text = "a" }); given.Add(new Hangup()); break;
                    default:
                        given.Add(new Say { Text = "b" });
                        given.Add(new Hangup()); // Over.
                        break;
                }

                PerclScript script = [
                    new Say { Text = "a" }, new Say { Text = "b" },
                    new Say { Text = "c" }, new Hangup()
                ];
        """);

    [Fact]
    public Task Comments_StayWithWhatTheyAreAbout() => PerclVerifier.VerifySuggestedStatementsAsync(
        Key,
        """
                PerclScript script = [new Hangup() /* a */, {|PERCL1001:new Say { Text = "b" }|} /* b */];
                var list = new List<IPerclCommand> { new Hangup() /* a */, {|PERCL1001:new Say { Text = "b" }|} /* b */ };
                PerclScript other = [
                    new Hangup(), // Over.
                    {|PERCL1001:new Say { Text = "b" }|}];
        """,
        """
                PerclScript script = [new Say { Text = "b" }, /* b */ new Hangup() /* a */];
                var list = new List<IPerclCommand> { new Say { Text = "b" }, /* b */ new Hangup() /* a */ };
                PerclScript other = [
                    new Say { Text = "b" },
                    new Hangup() // Over.
        ];
        """);

    [Fact]
    public Task NestedCommandAfterWhatIsEvaluatedBefore_StaysWhereItIs()
    {
        const string source = """
            [PerclCommand]
            partial record Ask { public string? A { get; init; } public IReadOnlyList<IPromptCommand>? Prompts { get; init; } }

            [PerclCommand]
            partial record Sing { public string? Song { get; init; } }

            class Program(Queue<string> lines)
            {
                PerclScript First => [new Ask { A = lines.Dequeue(), Prompts = [{|PERCL1002:new Sing { Song = lines.Dequeue() }|}] }];
            }
            """;
        return PerclVerifier.VerifyBrokenSuggestionAsync("PERCL1002.MoveInFrontOfHost", source, source);
    }

    private static string InClass(string statements) => $$"""
        class Program(Queue<string> lines)
        {
            private const string Fixed = "a";
            private string State { get; set; } = "";
            private string Change() => State = "b";
            private string Take(out string line) => line = lines.Dequeue();
            void Method(PerclScript given, string last)
            {
        {{statements}}
            }
        }
        """;
}
