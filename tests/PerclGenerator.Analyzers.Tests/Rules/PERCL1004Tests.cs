namespace PerclGenerator.Analyzers.Tests.Rules;

public sealed class PERCL1004Tests
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

        [PerclScript(Answers = typeof(PerclWebhook))]
        public partial record OfAnyWebhook(Reject Refuse);

        [PerclScript(Answers = typeof(CallStateWebhook))]
        public partial record OfSeveralWebhooks(Reject Refuse);

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
}
