namespace PerclGenerator.Analyzers.Tests.Rules;

public sealed class PERCL1006Tests
{
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

        [PerclScript(Answers = typeof(QueueWaitWebhook))]
        public partial record Refusing(Reject {|PERCL1006:Refuse|}, PlayEarlyMedia {|PERCL1006:Early|});

        [PerclScript(Answers = typeof(RedirectWebhook))]
        public partial record Other(StartRecordCall Record);

        [PerclScript]
        public partial record Unknown(StartRecordCall Record);
        """,
        Expected.Of("PERCL1006", 1, "'Sms' is not supported in the answer to 'queueWait' (allowed: Dequeue, GetDigits, Hangup, Pause, Play, Say)"),
        Expected.Of("PERCL1006", 0, "'StartRecordCall' is not supported in the answer to 'queueWait' (allowed: Dequeue, GetDigits, Hangup, Pause, Play, Say)"));
}
