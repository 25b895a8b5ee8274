using PerclGenerator.CodeFixes;

namespace PerclGenerator.Analyzers.Tests.Fixes;

/// <summary>Endpoints of notifications, whose handlers must not return a script afterwards.</summary>
public sealed class NotificationFixTests
{
    [Theory]
    [InlineData("Four")]
    [InlineData("Later")]
    [InlineData("Completed")]
    [InlineData("new Calls().Instance")]
    [InlineData("made")]
    [InlineData("Local")]
    [InlineData("(CallStatusWebhook hook) => hook.CallId switch { null => new PerclScript(), _ => throw new Exception() }")]
    [InlineData("(CallStatusWebhook hook) => { if (Log(hook)) { return Make(hook); } return new PerclScript(); }")]
    [InlineData("(CallStatusWebhook hook) => Log(hook) ? Make(hook) : new PerclScript()")]
    [InlineData("PerclScript (CallStatusWebhook hook) => throw new Exception()")]
    [InlineData("(CallStatusWebhook hook) => { var script = Make(hook); return Log(hook) ? Make(hook) : script; }")]
    [InlineData("Task<PerclScript> (CallStatusWebhook hook) => { if (Log(hook)) { return LaterOf(hook); } return Task.FromResult(new PerclScript()); }")]
    public Task Handler_ThatWouldNotBeMapped_StaysAsItIs(string handler) => VerifyAsync(
        $"app.{{|PERCL5001:MapPercl|}}(\"/a\", {handler});", $"app.{{|PERCL5001:MapPercl|}}(\"/a\", {handler});");

    [Theory]
    [InlineData(
        "(CallStatusWebhook hook) => Make(hook)",
        "(CallStatusWebhook hook) => Make(hook)")]
    [InlineData(
        "(CallStatusWebhook hook) => { Console.WriteLine(1); return Make(hook); }",
        "(CallStatusWebhook hook) => { Console.WriteLine(1); Make(hook); }")]
    [InlineData(
        "async (CallStatusWebhook hook) => await LaterOf(hook)",
        "async (CallStatusWebhook hook) => await LaterOf(hook)")]
    [InlineData(
        "(CallStatusWebhook hook) => LaterOf(hook)",
        "(CallStatusWebhook hook) => LaterOf(hook)")]
    [InlineData(
        "(CallStatusWebhook hook) => { Log(hook); return LaterOf(hook); }",
        "(CallStatusWebhook hook) => { Log(hook); return LaterOf(hook); }")]
    [InlineData(
        "PerclScript (CallStatusWebhook hook) => Make(hook)",
        "(CallStatusWebhook hook) => { Make(hook); }")]
    [InlineData(
        "async Task<PerclScript> (CallStatusWebhook hook) => { await Task.Yield(); return [new Hangup()]; }",
        "async (CallStatusWebhook hook) => { await Task.Yield(); }")]
    [InlineData(
        "Task<PerclScript> (CallStatusWebhook hook) => Task.FromResult(new PerclScript { new Hangup() })",
        "(CallStatusWebhook hook) => { }")]
    [InlineData(
        "Task<PerclScript> (CallStatusWebhook hook) => { Log(hook); return Task.FromResult<PerclScript>([new Hangup()]); }",
        "(CallStatusWebhook hook) => { Log(hook); }")]
    [InlineData(
        "(CallStatusWebhook hook) => new ValueTask<PerclScript>(new PerclScript { new Hangup() })",
        "(CallStatusWebhook hook) => { }")]
    [InlineData(
        "(CallStatusWebhook hook) => { if (Log(hook)) { return new PerclScript(); } Log(hook); return [new Hangup()]; }",
        "(CallStatusWebhook hook) => { if (Log(hook)) { return; } Log(hook); }")]
    [InlineData(
        "(CallStatusWebhook hook) => { switch (hook.CallId) { case null: throw new Exception(); default: return new PerclScript(); } }",
        "(CallStatusWebhook hook) => { switch (hook.CallId) { case null: throw new Exception(); default: return; } }")]
    [InlineData(
        "(CallStatusWebhook hook) => { Func<int> one = () => { return 1; }; one(); return new PerclScript(); }",
        "(CallStatusWebhook hook) => { Func<int> one = () => { return 1; }; one(); }")]
    [InlineData(
        "delegate (CallStatusWebhook hook) { return new PerclScript(); }",
        "delegate (CallStatusWebhook hook) { }")]
    public Task Handler_LosesTheScript_AndDoesTheRest(string wrong, string right) => VerifyAsync(
        $"app.{{|PERCL5001:MapPercl|}}(\"/a\", {wrong});", $"app.MapPerclNotification(\"/a\", {right});");

    [Theory]
    [InlineData("Later")]
    [InlineData("Completed")]
    public Task Task_IsTakenAsItIs_WhereTheWebhookIsNamed(string handler) => VerifyAsync(
        $"app.{{|PERCL5001:MapPercl<CallStatusWebhook>|}}(\"/a\", {handler});",
        $"app.MapPerclNotification<CallStatusWebhook>(\"/a\", {handler});");

    [Theory]
    [InlineData("hook => {|PERCL5001:new PerclScript { new Hangup() }|}", "hook => { }")]
    [InlineData("hook => Task.FromResult({|PERCL5001:new PerclScript()|})", "hook => { }")]
    [InlineData("hook => {|PERCL5001:PerclResults.Percl([new Hangup()])|}", "hook => { }")]
    [InlineData("hook => {|PERCL5001:PerclResults.Percl(Make(hook))|}", "hook => {|PERCL5001:PerclResults.Percl(Make(hook))|}")]
    public Task Notification_OfTheRightMethod_LosesTheScript(string wrong, string right) => VerifyAsync(
        $"app.MapPerclNotification<CallStatusWebhook>(\"/a\", {wrong});",
        $"app.MapPerclNotification<CallStatusWebhook>(\"/a\", {right});");

    [Theory]
    [InlineData("(InboundCallWebhook hook) => { {|PERCL5001:new PerclScript()|}; }")]
    [InlineData("(InboundCallWebhook hook) => { {|PERCL5001:PerclResults.Percl([new Hangup()])|}; }")]
    public Task Answer_ThatWouldNotBeMapped_StaysAsItIs(string handler) => VerifyAsync(
        $"app.MapPerclNotification(\"/a\", {handler});", $"app.MapPerclNotification(\"/a\", {handler});");

    private static Task VerifyAsync(string wrong, string right) =>
        PerclVerifier.VerifyFixAsync<OtherMappingFix>(Code(wrong), Code(right));

    private static string Code(string statement) => $$"""
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Builder;
        using Percl.AspNetCore;
        using Percl.Webhooks;

        static class Endpoints
        {
            public static bool Log(CallStatusWebhook hook) => hook.CallId is null;
            public static PerclScript Make(CallStatusWebhook hook) => [new Hangup()];
            public static async Task<PerclScript> LaterOf(CallStatusWebhook hook) { await Task.Yield(); return Make(hook); }

            public static PerclScript Four(CallStatusWebhook hook) => [new Hangup()];
            public static async Task<PerclScript> Later(CallStatusWebhook hook) { await Task.Yield(); return Make(hook); }
            public static Task<PerclScript> Completed(CallStatusWebhook hook) => Task.FromResult(Make(hook));

            public static void Map(WebApplication app, Func<CallStatusWebhook, PerclScript> made)
            {
                Local(new CallStatusWebhook());
                {{statement}}

                PerclScript Local(CallStatusWebhook hook) => [new Hangup()];
            }
        }

        class Calls
        {
            public PerclScript Instance(CallStatusWebhook hook) => [new Hangup()];
        }
        """;
}
