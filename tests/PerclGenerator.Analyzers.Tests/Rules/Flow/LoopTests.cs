namespace PerclGenerator.Analyzers.Tests.Rules.Flow;

/// <summary>Commands are added in loops, which may run never, once or often.</summary>
public sealed class LoopTests
{
    [Theory]
    [InlineData("while (condition)")]
    [InlineData("for (var i = 0; i < 2; i++)")]
    [InlineData("foreach (var letter in url)")]
    [InlineData("foreach (var (a, b) in new Dictionary<int, int>())")]
    public Task EndInALoop_IsKnownInItButNotBehindIt(string loop) => PerclVerifier.VerifyStatementsAsync($$"""
        {{loop}}
        {
            given.Add(new Say { Text = url });
            given.Add(new Hangup());
            {|PERCL1001:given.Add(new Say { Text = url });|}
        }

        given.Add(new Say { Text = url });
        """);

    [Theory]
    [InlineData("do", "while (condition);")]
    [InlineData("while (true)", "")]
    [InlineData("for (;;)", "")]
    public Task EndInALoopThatRunsAtLeastOnce_IsKnownBehindIt(string before, string after) => PerclVerifier.VerifyStatementsAsync($$"""
        {{before}}
        {
            given.Add(new Say { Text = url });
            given.Add(new Hangup());
            if (condition) break;
        }
        {{after}}
        {|PERCL1001:given.Add(new Say { Text = url });|}
        """);

    [Theory]
    [InlineData("do", "while (condition);")]
    [InlineData("while (true)", "")]
    public Task LoopThatIsLeftBeforeTheEnd_IsLeftAlone(string before, string after) => PerclVerifier.VerifyStatementsAsync($$"""
        {{before}}
        {
            if (url == "")
            {
                break;
            }

            given.Add(new Hangup());
        }
        {{after}}
        given.Add(new Say { Text = url });
        """);

    [Fact]
    public Task Continue_LeadsToTheCondition() => PerclVerifier.VerifyStatementsAsync("""
        do
        {
            if (url == "") continue;
            given.Add(new Hangup());
        }
        while (condition);
        given.Add(new Say { Text = url });

        var other = new PerclScript();
        for (var i = 0; i < 3; other.Add(new Say { Text = url }))
        {
            i++;
            if (condition) continue;
            other.Add(new Hangup());
        }

        var third = new PerclScript();
        for (var i = 0; i < 3; {|PERCL1001:third.Add(new Say { Text = url })|})
        {
            i++;
            third.Add(new Hangup());
            if (condition) continue;
        }
        """);

    [Fact]
    public Task EndAtTheLoopsEnd_DoesNotReachItsStart() => PerclVerifier.VerifyStatementsAsync("""
        for (var i = 0; i < 2; i++)
        {
            if (condition) given.Add(new Say { Text = url });
            given.Add(new Pause { Length = 500 });
            given.Add(new Hangup());
        }
        """);

    [Fact]
    public Task ListOfTheLoop_IsAnotherEachTime() => PerclVerifier.VerifyAsync("""
        class Program
        {
            void Method(IEnumerable<PerclScript> scripts, string url)
            {
                foreach (var script in scripts)
                {
                    script.Add(new Say { Text = url });
                    script.Add(new Hangup());
                }

                PerclScript other;
                do
                {
                    other = [];
                    other.Add(new Say { Text = url });
                    other.Add(new Hangup());
                }
                while (Take(other));

                while (Make(out var made))
                {
                    made.Add(new Say { Text = url });
                    made.Add(new Hangup());
                    {|PERCL1001:made.Add(new Hangup());|}
                }
            }

            bool Take(PerclScript script) => true;
            bool Make(out PerclScript script) { script = []; return true; }
        }
        """);

    [Theory]
    [InlineData("list.Clear();")]
    [InlineData("list.RemoveAt(0);")]
    [InlineData("list[0] = new Pause { Length = 500 };")]
    [InlineData("list.Insert(0, new Pause { Length = 500 });")]
    [InlineData("Take(list);")]
    [InlineData("list = new List<IPerclCommand>();")]
    public Task ListThatTheLoopChangesLater_IsLeftAlone(string change) => PerclVerifier.VerifyStatementsAsync($$"""
        var list = new List<IPerclCommand>();
        list.Add(new Hangup());
        while (condition)
        {
            list.Add(new Say { Text = url });
            {{change}}
        }

        list.Add(new Say { Text = url });
        static void Take(List<IPerclCommand> list) { }
        """);

    [Fact]
    public Task ListThatTheLoopOnlyLooksAt_IsKnown() => PerclVerifier.VerifyStatementsAsync("""
        var list = new List<IPerclCommand>();
        list.Add(new Hangup());
        while (list.Count < 3)
        {
            {|PERCL1001:list.Add(new Say { Text = url });|}
            foreach (var command in list) { }
        }

        given.AddRange(list);
        """);

    [Fact]
    public Task BreakOfASwitch_StaysInTheLoop() => PerclVerifier.VerifyStatementsAsync("""
        while (true)
        {
            switch (url)
            {
                case "": break;
                default: continue;
            }

            given.Add(new Hangup());
            break;
        }

        {|PERCL1001:given.Add(new Say { Text = url });|}
        """);
}
