using static PerclGenerator.Analyzers.Tests.Rules.EndpointPrograms;

namespace PerclGenerator.Analyzers.Tests.Rules;

public sealed class PERCL5001Tests
{
    [Theory]
    [InlineData("""app.{|PERCL5001:MapPercl<ConferenceStatusWebhook>|}("/a", hook => [new Hangup()]);""")]
    [InlineData("""app?.{|PERCL5001:MapPercl<ConferenceStatusWebhook>|}("/a", hook => [new Hangup()])?.WithTags("a");""")]
    [InlineData("""app.{|PERCL5001:MapPercl|}("/a", (ConferenceStatusWebhook hook) => new PerclScript { new Hangup() });""")]
    [InlineData("""app.{|PERCL5001:MapPercl<CallStatusWebhook>|}("/a", async hook => { await Task.Yield(); return new PerclScript { new Hangup() }; });""")]
    [InlineData("""app.{|PERCL5001:MapPercl<MessageStatusWebhook>|}("/a", Answer);""")]
    public Task Notification_AnsweredWithPercl_IsReported(string statement) => VerifyAsync(statement);

    [Theory]
    [InlineData("""app.MapPerclNotification<ConferenceStatusWebhook>("/a", hook => {|PERCL5001:new Menu("https://example.com")|});""")]
    [InlineData("""app.MapPerclNotification<InboundCallWebhook>("/a", hook => {|PERCL5001:new PerclScript { new Hangup() }|});""")]
    [InlineData("""app.MapPerclNotification("/a", (InboundCallWebhook hook, HttpContext _) => {|PERCL5001:new Menu("https://example.com")|});""")]
    [InlineData("""app.MapPerclNotification<InboundCallWebhook>("/a", hook => { {|PERCL5001:new Menu("https://example.com")|}; });""")]
    [InlineData("""app.MapPerclNotification<InboundCallWebhook>("/a", hook => Task.FromResult({|PERCL5001:new PerclScript { new Hangup() }|}));""")]
    [InlineData("""app.MapPerclNotification<InboundCallWebhook>("/a", hook => { return Task.FromResult<IPerclScript>({|PERCL5001:new Menu("https://example.com")|}); });""")]
    [InlineData("""app.MapPerclNotification<InboundCallWebhook>("/a", hook => {|PERCL5001:PerclResults.Percl([new Hangup()])|});""")]
    [InlineData("""app.MapPerclNotification<InboundCallWebhook>("/a", hook => Task.FromResult({|PERCL5001:PerclResults.Percl(script)|}));""")]
    [InlineData("""app.MapPost("/a", (CallStatusWebhook hook) => {|PERCL5001:PerclResults.Percl([new Hangup()])|});""")]
    [InlineData("""app.MapPost("/a", (CallStatusWebhook hook) => { Console.WriteLine(hook); return {|PERCL5001:new Menu("https://a.b")|}; });""")]
    public Task Script_MadeByTheHandlerOfANotification_IsReported(string statement) => VerifyAsync(statement);

    [Theory]
    [InlineData("""app.MapPerclNotification<InboundCallWebhook>("/a", hook => new Other());""")]
    [InlineData("""app.MapPerclNotification<InboundCallWebhook>("/a", hook => new Menu("https://example.com").ToJson());""")]
    [InlineData("""app.MapPerclNotification<InboundCallWebhook>("/a", hook => { var next = new Menu("https://example.com"); Console.WriteLine(next); });""")]
    [InlineData("""app.MapPerclNotification<MessageStatusWebhook>("/a", hook => Answer(hook));""")]
    [InlineData("""app.MapPerclNotification<InboundCallWebhook>("/a", hook => { Action later = () => new PerclScript(); });""")]
    [InlineData("""app.MapPerclNotification<InboundCallWebhook>("/a", hook => script = new PerclScript());""")]
    [InlineData("""app.MapPerclNotification<InboundCallWebhook>("/a", hook => Task.FromResult(new Other()));""")]
    [InlineData("""app.MapPerclNotification<InboundCallWebhook>("/a", hook => Task.FromResult(Answer(null!)));""")]
    [InlineData("""app.MapPerclNotification<InboundCallWebhook>("/a", hook => Task.Run(() => new PerclScript()));""")]
    [InlineData("""app.MapPerclNotification<InboundCallWebhook>("/a", hook => Console.WriteLine(PerclResults.Percl(script)));""")]
    [InlineData("""app.MapPerclNotification<InboundCallWebhook>("/a", hook => Other.Percl(script));""")]
    [InlineData("""app.MapPerclNotification<CallStatusWebhook>("/a", hook => Results.Ok());""")]
    [InlineData("""app.MapPost("/a", (CallStatusWebhook hook) => Results.Ok());""")]
    [InlineData("""app.MapPost("/a", (InboundCallWebhook call) => PerclResults.Percl(script));""")]
    [InlineData("""app.MapPut("/a", (CallStatusWebhook hook) => PerclResults.Percl(script));""")]
    public Task Notification_ThatMayHaveUseOfAScript_IsLeftAlone(string statement) => VerifyAsync(statement);

    [Theory]
    [InlineData("""app.MapPercl<InboundCallWebhook>("/a", hook => [new Hangup()]);""")]
    [InlineData("""app.MapPercl<CreateConferenceWebhook>("/a", hook => [new Hangup()]);""")]
    [InlineData("""app.MapPercl<LeaveConferenceWebhook>("/a", hook => [new Hangup()]);""")]
    [InlineData("""app.MapPercl<MessageDeliveryWebhook>("/a", hook => [new Hangup()]);""")]
    [InlineData("""app.MapPercl<PerclWebhook>("/a", hook => [new Hangup()]);""")]
    [InlineData("""app.MapPerclNotification<ConferenceStatusWebhook>("/a", hook => { });""")]
    public Task Webhook_WhoseAnswerCounts_IsLeftAlone(string statement) => VerifyAsync(statement);

    [Theory]
    [InlineData("[HttpPost] public PerclScript {|PERCL5001:M|}([FromBody] ConferenceStatusWebhook hook) => [new Hangup()];")]
    [InlineData("public async Task<PerclScript> {|PERCL5001:M|}(Percl.Webhooks.CallStatusWebhook hook) { await Task.Yield(); return [new Hangup()]; }")]
    [InlineData("public Menu {|PERCL5001:M|}(CallStatusWebhook hook) => new();")]
    public Task Action_ThatAnswersANotification_IsReported(string action) => VerifyActionAsync(action);

    [Theory]
    [InlineData("[HttpPost] public PerclScript M([FromBody] GetDigitsWebhook hook) => [new Hangup()];")]
    [InlineData("[HttpPost] public void M([FromBody] ConferenceStatusWebhook hook) { }")]
    [InlineData("[HttpPost] public IActionResult M([FromBody] ConferenceStatusWebhook hook) => Ok(new PerclScript { new Hangup() });")]
    [InlineData("[HttpPost] public string M([FromBody] ConferenceStatusWebhook hook) => hook.CallId ?? string.Empty;", "CallStatusWebhook")]
    [InlineData("[NonAction] public PerclScript M(ConferenceStatusWebhook hook) => [new Hangup()];")]
    [InlineData("private PerclScript M(ConferenceStatusWebhook hook) => [new Hangup()];")]
    [InlineData("public static PerclScript M(ConferenceStatusWebhook hook) => [new Hangup()];")]
    [InlineData("public PerclScript M(PerclWebhook hook) => [new Hangup()];")]
    [InlineData("public PerclScript M(CallStatusWebhook hook, GetDigitsWebhook other) => [new Hangup()];")]
    public Task Action_WhoseAnswerMayCount_IsLeftAlone(string action, string? hook = null) => VerifyActionAsync(
        hook is null ? action : action.Replace("ConferenceStatusWebhook", hook));

    [Fact]
    public Task MethodOfNoController_IsLeftAlone() => PerclVerifier.VerifyAsync(Usings + """
        public class Calls
        {
            public PerclScript M(ConferenceStatusWebhook hook) => [new Hangup()];
        }
        """);

    private static Task VerifyActionAsync(string action) => PerclVerifier.VerifyAsync(Usings + $$"""
        public class Calls : ControllerBase
        {
            {{action}}
        }

        [PerclScript]
        public readonly partial record struct Menu
        {
            public Hangup End => new();
        }
        """);
}
