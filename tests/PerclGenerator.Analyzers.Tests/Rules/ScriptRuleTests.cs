namespace PerclGenerator.Analyzers.Tests.Rules;

/// <summary>PERCL1004 to PERCL1007.</summary>
public sealed class ScriptRuleTests
{
    [Fact]
    public Task StartOfAnAnswer_BehindAnotherCommand_IsReportedHoweverTheListIsWritten() => PerclVerifier.VerifyStatementsAsync("""
        PerclScript first = [new Say { Text = url }, {|PERCL1004:new Reject()|}];
        var second = new PerclScript { new Pause { Length = 500 }, {|PERCL1004:new PlayEarlyMedia { File = url }|} };
        IPerclCommand[] third = { new PlayEarlyMedia { File = url }, {|PERCL1004:new Reject()|} };
        var fourth = new PerclScript();
        fourth.Add(new Say { Text = url });
        {|PERCL1004:fourth.Add(new Reject());|}
        """);

    [Fact]
    public Task StartOfAnAnswer_InADeclaredScript_IsReported() => PerclVerifier.VerifyAsync(
        """
        using Percl.Webhooks;

        [PerclScript(Answers = typeof(RedirectWebhook))]
        public partial record Again
        {
            public Reject {|#0:Refuse|} => new();
        }

        [PerclScript]
        public partial record Late(Say Greeting)
        {
            public PlayEarlyMedia {|#1:Jingle|} => new() { File = "https://example.com/a.wav" };
        }
        """,
        Expected.Of("PERCL1004", 0, "'Reject' works only at the start of the answer to 'inboundCall' and is ignored here: the script answers 'redirect'"),
        Expected.Of("PERCL1004", 1, "'PlayEarlyMedia' works only at the start of the answer to 'inboundCall' and is ignored here: it follows 'Say'"));

    [Fact]
    public Task StartOfAnAnswer_ThatMayBeRight_IsLeftAlone() => PerclVerifier.VerifyAsync("""
        using Percl.Webhooks;

        [PerclScript(Answers = typeof(InboundCallWebhook))]
        public partial record Closed(PlayEarlyMedia First, PlayEarlyMedia Second, Say? Perhaps, Hangup End);

        [PerclScript]
        public partial record Perhaps(Say? Greeting, Reject Refuse);

        public class Program
        {
            public PerclScript A(PerclScript rest) => [.. rest, new Reject()];
            public PerclScript B(IPerclCommand first) => [first, new Reject()];
            public PerclScript C(bool isOpen) => [isOpen ? new Say { Text = "" + isOpen } : new Reject()];
        }
        """);

    [Fact]
    public Task OwnCommand_ThatOnlyBeginsAnAnswer_IsReported() => PerclVerifier.VerifyAsync("""
        [PerclCommand, FirstInAnswerTo(typeof(Percl.Webhooks.RedirectWebhook))]
        public sealed partial record Prepare;

        public class Program
        {
            public PerclScript Build() => [new Say { Text = "Hi" }, {|PERCL1004:new Prepare()|}];
        }
        """);

    [Fact]
    public Task EndThatIsNotTerminal_IsReportedWhereTheRuleIsOn() => PerclVerifier.VerifyWithAsync("PERCL1005", """
        [PerclScript]
        public sealed partial record Greeting
        {
            public Say First => new() { Text = "Hi" };
            public Say {|PERCL1005:Last|} => new() { Text = "Bye" };
        }

        public class Program
        {
            public PerclScript A() => [new Hangup() with { }, {|PERCL1001:new Say { Text = "Hi" }|}];
            public PerclScript B() => [new Pause { Length = 500 }, {|PERCL1005:new Say { Text = "Hi" }|}];
            public string C() => new PerclScript { {|PERCL1005:new Say { Text = "Hi" }|} }.ToJson();
            public PerclScript D(bool isOpen) => isOpen ? [{|PERCL1005:new Say { Text = "Hi" }|}] : [new Hangup()];
        }
        """);

    [Fact]
    public Task EndThatMayBeTerminal_IsLeftAloneWhereTheRuleIsOn() => PerclVerifier.VerifyWithAsync("PERCL1005", """
        [PerclScript]
        public partial record Open(Say Greeting);

        [PerclScript]
        public sealed partial record Perhaps(Say Greeting, Hangup? End);

        [PerclScript]
        public sealed partial record Nested(Say Greeting, PerclScript Rest);

        [PerclScript(Answers = typeof(Percl.Webhooks.QueueWaitWebhook))]
        public sealed partial record Waiting(Say Greeting);

        public class Program
        {
            private readonly PerclScript _script = [new Say { Text = "Hi" }];

            public PerclScript A(PerclScript rest) => [new Say { Text = "Hi" }, .. rest];
            public List<Say> B() => [new Say { Text = "Hi" }];
            public IPerclCommand[] C() => [new Say { Text = "Hi" }];
            public void D()
            {
                PerclScript script = [new Say { Text = "Hi" }];
                script.Add(new Hangup());
                Fill([new Say { Text = "Hi" }]);
                var other = new PerclScript { new Say { Text = "Hi" } };
                other.Add(new Say { Text = "Hi" });
            }

            private void Fill(PerclScript script) => script.Add(new Hangup());
        }
        """);

    [Fact]
    public Task CommandThatAWaitingCallDoesNotTake_IsReported() => PerclVerifier.VerifyAsync(
        """
        using Percl.Webhooks;

        [PerclCommand, AllowedInAnswerTo(typeof(QueueWaitWebhook))]
        public sealed partial record Sing;

        [PerclCommand("Say")]
        public sealed partial record Speak(string Text);

        [PerclScript(Answers = typeof(QueueWaitWebhook))]
        public partial record Waiting(Sing Sing, Speak Speak, Say Say, IPerclCommand Any, Pause Pause, Sms? {|#1:Sms|})
        {
            public StartRecordCall {|#0:Record|} => new();
            public Dequeue End => new();
        }

        [PerclScript(Answers = typeof(RedirectWebhook))]
        public partial record Other(StartRecordCall Record);

        [PerclScript]
        public partial record Unknown(StartRecordCall Record);
        """,
        Expected.Of("PERCL1006", 1, "'Sms' is not supported in the answer to 'queueWait' (allowed: Dequeue, GetDigits, Hangup, Pause, Play, Say)"),
        Expected.Of("PERCL1006", 0, "'StartRecordCall' is not supported in the answer to 'queueWait' (allowed: Dequeue, GetDigits, Hangup, Pause, Play, Say)"));

    [Fact]
    public Task EmptyScript_ThatNobodyCanFill_IsReported() => PerclVerifier.VerifyAsync("""
        public class Program
        {
            public IPerclScript A() => {|PERCL1007:new PerclScript()|};
            public string B() => {|PERCL1007:new PerclScript { }|}.ToJson();
            public byte[] C() => ((PerclScript){|PERCL1007:[]|}).ToUtf8Bytes();
        }
        """);

    [Fact]
    public Task EmptyScript_ThatMayBeFilled_IsLeftAlone() => PerclVerifier.VerifyAsync("""
        public class Program
        {
            private readonly PerclScript _script = [];

            public PerclScript Script { get; } = new();
            public PerclScript A() => [];
            public PerclScript B() => new();
            public IPerclCommand[] C() => [];
            public void D()
            {
                PerclScript script = [];
                script = new PerclScript();
                Fill([]);
                Fill(new());
                new List<PerclScript>().Add([]);
                var prompts = new GetDigits { ActionUrl = "https://example.com", Prompts = [] };
                var list = new List<IPerclCommand>();
            }

            private void Fill(PerclScript script) => script.Add(new Hangup());
        }
        """);
}
