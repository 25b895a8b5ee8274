namespace PerclGenerator.Analyzers.Tests.Rules;

public sealed class PERCL4010Tests
{
    [Fact]
    public Task Script_ThatAnswersNoWebhook_IsReported() => PerclVerifier.VerifyAsync(
        """
        using Percl.Webhooks;

        [PerclScript(Answers = {|#0:typeof(string)|})] public partial record A(Say Say);
        [PerclScript(Answers = {|#1:typeof(int[])|})] public partial record B(Say Say);
        [PerclScript(Answers = {|#2:typeof(CallStatusWebhook)|})] public partial record C(Say Say);
        """,
        Expected.Of("PERCL4010", 0, "'A' answers nothing: 'string' is no webhook"),
        Expected.Of("PERCL4010", 1, "'B' answers nothing: 'int[]' is no webhook"),
        Expected.Of("PERCL4010", 2, "'C' answers nothing: 'callStatus' is a notification, whose answer FreeClimb ignores"));

    [Fact]
    public Task Script_ThatAnswersAWebhook_IsLeftAlone() => PerclVerifier.VerifyAsync("""
        using Percl.Webhooks;

        [PerclScript(Answers = typeof(InboundCallWebhook))] public partial record A(Say Say);
        [PerclScript(Answers = typeof(CreateConferenceWebhook))] public partial record B(Say Say);
        [PerclScript(Answers = typeof(MessageDeliveryWebhook))] public partial record C(Say Say);
        [PerclScript(Answers = typeof(PerclWebhook))] public partial record D(Say Say);
        [PerclScript(Answers = null)] public partial record E(Say Say);
        [PerclScript] public partial record F(Say Say);
        """);

    [Fact]
    public Task Webhook_ThatDoesNotCompile_IsLeftAlone() => PerclVerifier.VerifyBrokenAsync("""
        [PerclScript(Answers = typeof(Missing))] public partial record A(Say Say);
        [PerclScript(Answers = typeof())] public partial record B(Say Say);
        [PerclScript(Answers = )] public partial record C(Say Say);
        """);
}
