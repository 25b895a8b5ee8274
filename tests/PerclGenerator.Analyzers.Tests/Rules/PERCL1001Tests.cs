namespace PerclGenerator.Analyzers.Tests.Rules;

public sealed class PERCL1001Tests
{
    [Fact]
    public Task CollectionExpression_AfterTerminal_IsReported() => PerclVerifier.VerifyStatementsAsync("""
        PerclScript script =
        [
            new Say { Text = "Hi" },
            new CreateConference { ActionUrl = url },
            {|PERCL1001:new Say { Text = "Never" }|},
            {|PERCL1001:new Hangup()|},
        ];
        """);

    [Fact]
    public Task CollectionExpression_AfterHangup_IsReported() => PerclVerifier.VerifyStatementsAsync("""
        Take([new Hangup(), {|PERCL1001:new Redirect { ActionUrl = url }|}]);
        static void Take(PerclScript script) { }
        """);

    [Fact]
    public Task ArraysAndLists_AfterTerminal_AreReported() => PerclVerifier.VerifyStatementsAsync("""
        IPerclCommand[] first = { new Hangup(), {|PERCL1001:new Hangup()|} };
        var second = new IPerclCommand[] { new Hangup(), {|PERCL1001:new Hangup()|} };
        IPerclCommand[] third = [new Hangup(), {|PERCL1001:new Hangup()|}];
        var fourth = new List<IPerclCommand> { new Hangup(), {|PERCL1001:new Hangup()|} };
        IReadOnlyList<IPerclCommand> fifth = [new Hangup(), {|PERCL1001:new Hangup()|}];
        var sixth = new[] { (IPerclCommand)new Hangup(), {|PERCL1001:new Hangup()|} };
        var seventh = new PerclScript { new Hangup(), {|PERCL1001:new Hangup()|} };
        PerclScript eighth = new() { new Hangup(), {|PERCL1001:new Hangup()|} };
        """.Replace("(IPerclCommand)new Hangup()", "given[0], new Hangup()"));

    [Fact]
    public Task CommandsFromElsewhere_AreKnownByTheirTypes() => PerclVerifier.VerifyStatementsAsync("""
        Say greeting = new() { Text = "Hi" };
        Hangup end = new();
        PerclScript script = [greeting, end, {|PERCL1001:greeting|}, {|PERCL1001:given[0]|}];
        """);

    [Fact]
    public Task AddedCommands_AfterTerminal_AreReported() => PerclVerifier.VerifyStatementsAsync("""
        var script = new PerclScript();
        script.Add(new Say { Text = "Hi" });
        script.Add(new Redirect { ActionUrl = url });
        Console.WriteLine(script.Count);
        {|PERCL1001:script.Add(new Say { Text = "Never" });|}
        given.Add(new Hangup());
        {|PERCL1001:given.Add(new Hangup());|}
        var list = new List<IPerclCommand>();
        list.Add(new Hangup());
        {|PERCL1001:list.Add(new Hangup());|}
        """);

    [Fact]
    public Task AddedCommands_AfterAListThatEnds_AreReported() => PerclVerifier.VerifyStatementsAsync("""
        PerclScript script = [new Hangup(), {|PERCL1001:new Hangup()|}];
        {|PERCL1001:script.Add(new Hangup());|}
        var other = new PerclScript { new Hangup() };
        {|PERCL1001:other.Add(new Hangup());|}
        """);

    [Fact]
    public Task AddedCommands_InTopLevelStatements_AreReported() => PerclVerifier.VerifyBrokenAsync("""
        var script = new PerclScript();
        script.Add(new Hangup());
        {|PERCL1001:script.Add(new Hangup());|}
        """);

    [Fact]
    public Task AddedCommands_InASwitchSection_AreReported() => PerclVerifier.VerifyStatementsAsync("""
        switch (url)
        {
            case "":
                given.Add(new Hangup());
                {|PERCL1001:given.Add(new Hangup());|}
                break;
            default:
                given.Add(new Hangup());
                break;
        }
        """);

    [Fact]
    public Task DeclaredScript_AfterTerminal_IsReported() => PerclVerifier.VerifyAsync("""
        [PerclScript]
        public partial record struct Menu(string BaseUrl)
        {
            public Say Greeting => new() { Text = "Hi" };
            public CreateConference Conference => new() { ActionUrl = BaseUrl };
            public Say {|PERCL1001:Goodbye|} => new() { Text = "Never" };
            public Say? {|PERCL1001:Perhaps|} => null;
            public int Parameter => 1;
        }
        """);

    [Fact]
    public Task DeclaredScript_WithOwnTerminalCommand_IsReported() => PerclVerifier.VerifyAsync("""
        [PerclCommand("Transfer", IsTerminal = true)]
        public sealed partial record TransferCall;

        [PerclScript]
        public partial class Menu
        {
            public TransferCall Transfer { get; init; } = new();
            public Hangup {|PERCL1001:End|} { get; init; } = new();
        }
        """);

    [Fact]
    public Task Message_NamesBothCommandsAndTheReason() => PerclVerifier.VerifyAsync(
        PerclVerifier.InMethod("""
            PerclScript first = [new Redirect { ActionUrl = url }, {|#0:new Say { Text = "" + url }|}];
            PerclScript second = [new Hangup(), {|#1:given[0]|}];
            """),
        Expected.Of("PERCL1001", 0, "'Say' is never executed: it follows 'Redirect', which is terminal"),
        Expected.Of("PERCL1001", 1, "This command is never executed: it follows 'Hangup', which ends the call"));

    [Fact]
    public Task DeclaredScript_WhoseCommandIsSurelyThere_IsReportedWithoutNullableContext() => PerclVerifier.VerifyAsync("""
        #nullable disable
        [PerclScript]
        public partial class Menu
        {
            public Redirect Next => new Redirect { ActionUrl = "https://example.com" };
            public Hangup {|PERCL1001:End|} { get; } = new();
        }

        [PerclScript]
        public partial class Open
        {
            public virtual Hangup First => new();
            public Hangup Second { get; set; } = new();
            public Hangup Third => Second;
            public Hangup Fourth => new();
        }
        """);

    [Fact]
    public Task CommandsThatMayBeAbsent_EndNothing() => PerclVerifier.VerifyAsync("""
        [PerclScript]
        public partial class Menu
        {
            public Hangup? Perhaps { get; init; }
            public List<IPerclCommand> Some { get; init; } = [];
            public PerclScript Others { get; init; } = [];
            public Say Greeting => new() { Text = "Hi" };
        #nullable disable
            public Hangup Oblivious { get; init; }
        #nullable enable
            public Say Last => new() { Text = "Hi" };
        }
        """);

    [Fact]
    public Task LastCommand_MayBeTerminal() => PerclVerifier.VerifyStatementsAsync("""
        PerclScript script = [new Say { Text = "Hi" }, new Pause { Length = 500 }, new Hangup()];
        PerclScript empty = [];
        var other = new PerclScript();
        other.Add(new Say { Text = "Hi" });
        other.Add(new Hangup());
        """);

    [Fact]
    public Task UnknownElements_AreLeftAlone() => PerclVerifier.VerifyStatementsAsync("""
        IEnumerable<IPerclCommand> rest = [];
        PerclScript first = [new Hangup(), .. rest];
        PerclScript second = [.. given, new Say { Text = "Hi" }];
        PerclScript third = [given[0], new Say { Text = "Hi" }];
        PerclScript fourth = [condition ? new Hangup() : new Say { Text = "Hi" }, new Say { Text = "Hi" }];
        """);

    [Fact]
    public Task OpenTypes_MayBeOtherCommands() => PerclVerifier.VerifyAsync("""
        [PerclCommand(IsTerminal = true)]
        public partial class Transfer;

        [PerclCommand]
        public partial class Announce : Transfer;

        public class Program
        {
            public PerclScript Build(Transfer transfer) => [transfer, new Hangup()];
            public PerclScript Sure() => [new Transfer(), {|PERCL1001:new Hangup()|}];
        }
        """);

    [Fact]
    public Task ListsOfOneKind_AreData() => PerclVerifier.VerifyStatementsAsync("""
        Hangup[] reasons = [new Hangup { Reason = "a" }, new Hangup { Reason = "b" }];
        object[] objects = [new Hangup(), new Hangup()];
        var dictionary = new Dictionary<string, IPerclCommand> { ["a"] = new Hangup(), ["b"] = new Hangup() };
        """);

    [Fact]
    public Task Branches_AreLeftAlone() => PerclVerifier.VerifyStatementsAsync("""
        var script = new PerclScript();
        if (condition)
        {
            script.Add(new Hangup());
        }
        else
            script.Add(new Pause { Length = 500 });

        script.Add(new Say { Text = "Hi" });
        """);

    [Fact]
    public Task AnotherList_IsAnotherScript() => PerclVerifier.VerifyStatementsAsync("""
        var script = new PerclScript();
        script.Add(new Hangup());
        script = new PerclScript();
        script.Add(new Say { Text = "Hi" });
        script.Add(new Hangup());
        Renew(ref script);
        script.Add(new Say { Text = "Hi" });
        script.Add(new Hangup());
        if (condition) { (script, _) = (new PerclScript(), 1); }
        script.Add(new Say { Text = "Hi" });

        var list = new List<IPerclCommand>();
        list.Add(new Hangup());
        list.Clear();
        list.Add(new Say { Text = "Hi" });

        static void Renew(ref PerclScript script) => script = [];
        """);

    [Fact]
    public Task ListsThatOthersKnow_AreLeftAlone() => PerclVerifier.VerifyAsync("""
        class Program
        {
            void Parameter(List<IPerclCommand> list, Action change)
            {
                list.Add(new Hangup());
                change();
                list.Add(new Say { Text = "Hi" });
            }

            void Alias()
            {
                var list = new List<IPerclCommand>();
                var alias = list;
                list.Add(new Hangup());
                alias.Clear();
                list.Add(new Say { Text = "Hi" });
            }

            void Lambda()
            {
                var list = new List<IPerclCommand>();
                Action clear = () => list.Clear();
                list.Add(new Hangup());
                clear();
                list.Add(new Say { Text = "Hi" });
            }

            void Argument(PerclScript script)
            {
                var list = new List<IPerclCommand>();
                list.Add(new Hangup());
                script.Add(Take(list));
                list.Add(new Say { Text = "Hi" });
                script.Add(Renew(out script));
                script.Add(new Say { Text = "Hi" });
            }

            Hangup Take(List<IPerclCommand> list) { list.Clear(); return new(); }
            Hangup Renew(out PerclScript script) { script = []; return new(); }
        }
        """);

    [Fact]
    public Task CollectionsWithoutOrder_AreLeftAlone() => PerclVerifier.VerifyStatementsAsync("""
        HashSet<IPerclCommand> first = [new Hangup(), new Say { Text = "Hi" }];
        ISet<IPerclCommand> second = new HashSet<IPerclCommand> { new Hangup(), new Say { Text = "Hi" } };
        first.Add(new Hangup());
        first.Add(new Say { Text = "Hi" });
        IEnumerable<IPerclCommand> ordered = [new Hangup(), {|PERCL1001:new Say { Text = "Hi" }|}];
        IList<IPerclCommand> other = [new Hangup(), {|PERCL1001:new Say { Text = "Hi" }|}];
        """);

    [Fact]
    public Task Jumps_AreLeftAlone() => PerclVerifier.VerifyStatementsAsync("""
        if (condition) goto end;
        given.Add(new Hangup());
        end:
        given.Add(new Say { Text = "Hi" });
        """);

    [Fact]
    public Task ListThatALambdaReplaces_IsLeftAlone() => PerclVerifier.VerifyStatementsAsync("""
        var script = new PerclScript();
        Action renew = () => script = new PerclScript();
        script.Add(new Hangup());
        renew();
        script.Add(new Say { Text = "Hi" });
        """);

    [Fact]
    public Task Pragma_IsHonoured() => PerclVerifier.VerifyStatementsAsync("""
        #pragma warning disable PERCL1001
        PerclScript script = [new Hangup(), new Hangup()];
        #pragma warning restore PERCL1001
        """);

    [Fact]
    public Task SuppressMessage_IsHonoured() => PerclVerifier.VerifyAsync("""
        [PerclScript]
        public partial class Menu
        {
            public Hangup End => new();

            [System.Diagnostics.CodeAnalysis.SuppressMessage("PerCL.Order", "PERCL1001")]
            public Hangup Again => new();
        }
        """);
}
