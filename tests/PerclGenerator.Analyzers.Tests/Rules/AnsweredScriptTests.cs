namespace PerclGenerator.Analyzers.Tests.Rules;

/// <summary>What follows a command that is ignored because the script answers another webhook.</summary>
public sealed class AnsweredScriptTests
{
    [Fact]
    public Task CommandThatTheAnswerIgnores_EndsNothing() => PerclVerifier.VerifyAsync("""
        using Percl.Webhooks;

        [PerclScript(Answers = typeof(GetDigitsWebhook))]
        public partial record Refusal
        {
            public Reject {|PERCL1004:No|} => new();
            public Say Hi => new() { Text = "Hi" };
        }

        [PerclCommand(IsTerminal = true), FirstInAnswerTo(typeof(RedirectWebhook))]
        public sealed partial record Divert;

        [PerclScript(Answers = typeof(InboundCallWebhook))]
        public partial record Diverted
        {
            public Divert {|PERCL1004:First|} => new();
            public Say Hi => new() { Text = "Hi" };
            public Hangup End => new();
            public Say {|PERCL1001:Never|} => new() { Text = "Hi" };
        }

        [PerclScript(Answers = typeof(RedirectWebhook))]
        public partial record Right
        {
            public Divert First => new();
            public Say {|PERCL1001:Never|} => new() { Text = "Hi" };
        }

        [PerclScript]
        public partial record AnyAnswer
        {
            public Reject First => new();
            public Say {|PERCL1001:Never|} => new() { Text = "Hi" };
        }
        """);

    [Fact]
    public Task CommandThatFollowsAnIgnoredOne_IsHeldAgainstTheAnswer() => PerclVerifier.VerifyAsync("""
        using Percl.Webhooks;

        [PerclScript(Answers = typeof(QueueWaitWebhook))]
        public partial record Waiting
        {
            public Reject {|PERCL1006:No|} => new();
            public Redirect {|PERCL1006:Away|} => new() { ActionUrl = "https://example.com/away" };
            public Say {|PERCL1001:Never|} => new() { Text = "Hi" };
        }
        """);
}
