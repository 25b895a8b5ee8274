namespace PerclGenerator.Analyzers.Tests.Rules.Silent;

/// <summary>Applications whose scripts only seem not to fit the webhooks that they answer.</summary>
public sealed class SilentAnswerTests
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.Filters;
        using Microsoft.AspNetCore.Routing;
        using Percl;
        using Percl.AspNetCore;
        using Percl.Declarations;
        using Percl.Webhooks;

        """;

    private const string Scripts = """

        [PerclScript] readonly partial record struct Refuse$number$ { public Reject No => new(); }

        [PerclScript] readonly partial record struct Maybe$number$(bool Inbound)
        {
            public Reject? No => Inbound ? new Reject() : null;
            public IPerclCommand Next => Inbound ? new StartRecordCall() : new Pause { Length = 500 };
            public IPerclCommand[] Rest => [Inbound ? new StartRecordCall() : new Pause { Length = 500 }];
            public Hangup End => new();
        }

        [PerclScript(Answers = typeof(InboundCallWebhook))] readonly partial record struct Refused$number$ { public Reject No => new(); }

        [PerclCommand, AllowedInAnswerTo(typeof(QueueWaitWebhook))] sealed partial record Sing$number$;
        """;

    [Fact]
    public Task ScriptsThatFit() => Statements(
        """app.MapPercl<InboundCallWebhook>("/a", call => [new Reject()]);""",
        """app.MapPercl("/a", (InboundCallWebhook call) => new Refuse$number$());""",
        """app.MapPercl("/a", (InboundCallWebhook call) => [new PlayEarlyMedia { File = "https://example.com/a.wav" }, new PlayEarlyMedia { File = "https://example.com/b.wav" }, new Hangup()]);""",
        """app.MapPercl("/a", (QueueWaitWebhook wait) => [new Say { Text = "a" }, new Pause { Length = 500 }, new Play { File = "https://example.com/a.wav" }]);""",
        """app.MapPercl("/a", (QueueWaitWebhook wait) => condition ? [new Dequeue()] : [new Hangup()]);""",
        """app.MapPercl("/a", (QueueWaitWebhook wait) => [new Sing$number$()]);""",
        """app.MapPercl("/a", (QueueWaitWebhook wait) => [.. given, other]);""",
        """app.MapPercl("/a", (GetDigitsWebhook key) => [new Redirect { ActionUrl = "https://example.com/a" }]);""",
        """app.MapPercl("/a", (GetDigitsWebhook key) => given);""",
        """app.MapPost("/a", (InboundCallWebhook call) => PerclResults.Percl(new Refuse$number$()));""");

    [Fact]
    public Task WebhooksThatAreNotKnown() => Statements(
        """app.MapPercl("/a", (CallStateWebhook call) => [new Reject()]);""",
        """app.MapPercl("/a", (PerclWebhook call) => new Refuse$number$());""",
        """app.MapPercl("/a", (QueueWebhook call) => [new Unpark()]);""",
        """app.MapPercl("/a", (QueueResultWebhook call) => [new Unpark()]);""",
        """app.MapPercl("/a", (UnknownWebhook call) => [new Reject()]);""",
        """app.MapPost("/a", () => PerclResults.Percl([new Reject()]));""",
        """app.MapPost("/a", (InboundCallWebhook a, GetDigitsWebhook b) => PerclResults.Percl([new Reject()]));""",
        """app.MapPost("/a", async (HttpContext http) => PerclResults.Percl((await http.Request.ReadFromJsonAsync<PerclWebhook>() is InboundCallWebhook) ? [new Reject()] : [new Hangup()]));""",
        """Delegate handler = PerclScript (InboundCallWebhook call) => [new Reject()]; app.MapPercl("/a", handler);""",
        """MapAny<InboundCallWebhook>(); void MapAny<T>() where T : PerclWebhook => app.MapPercl<T>("/a", _ => [new Reject()]);""",
        """app.MapPercl<InboundCallWebhook>("/a", Any); app.MapPercl<GetDigitsWebhook>("/b", Any); static IPerclScript Any(PerclWebhook hook) => (hook is InboundCallWebhook) ? [new Reject()] : [new Hangup()];""",
        """app.MapPercl<InboundCallWebhook>("/a", Any); app.MapPercl<GetDigitsWebhook>("/b", Any); static IPerclScript Any(PerclWebhook hook) { if (hook is InboundCallWebhook) { return new Refuse$number$(); } return new PerclScript { new Hangup() }; }""",
        """app.MapPercl<InboundCallWebhook>("/a", Any<InboundCallWebhook>); app.MapPercl<GetDigitsWebhook>("/b", Any<GetDigitsWebhook>); static IPerclScript Any<T>(T hook) => (hook is InboundCallWebhook) ? [new Reject()] : [new Hangup()];""",
        """Map(app, "/a", (InboundCallWebhook call) => [new Reject()]); static void Map<T>(WebApplication app, string path, Func<T, IPerclScript> handler) where T : PerclWebhook => app.MapPercl<T>(path, handler);""",
        """MapPercl(app, "/a", key => [new Reject()]); } static void MapPercl(WebApplication app, string path, Func<GetDigitsWebhook, IPerclScript> handler) {""",
        """app.MapPercl<GetDigitsWebhook>("/a", key => [new Hangup()]).WithFallback(failure => [new Reject()]);""");

    [Fact]
    public Task HelpersOfSeveralEndpoints() => Statements(
        """app.MapPercl("/a", (InboundCallWebhook call) => Make(true)); app.MapPercl("/b", (GetDigitsWebhook key) => Make(false)); static IPerclScript Make(bool inbound) => inbound ? [new Reject()] : [new Hangup()];""",
        """app.MapPercl("/a", (InboundCallWebhook call) => Make(true)); app.MapPercl("/b", (GetDigitsWebhook key) => Make(false)); static PerclScript Make(bool inbound) => [inbound ? new Reject() : new Hangup()];""",
        """app.MapPercl("/a", (InboundCallWebhook call) => Make(true)); app.MapPercl("/b", (GetDigitsWebhook key) => Make(false)); static PerclScript Make(bool inbound) { PerclScript made = []; if (inbound) { made.Add(new Reject()); } return made; }""",
        """app.MapPercl("/a", (InboundCallWebhook call) => new Maybe$number$(true)); app.MapPercl("/b", (QueueWaitWebhook key) => new Maybe$number$(false));""",
        """app.MapPercl("/b", (GetDigitsWebhook key) => Make(false)); Console.WriteLine(Make(true).ToJson()); static IPerclScript Make(bool inbound) => inbound ? [new Reject()] : [new Hangup()];""",
        """app.MapPercl("/b", (GetDigitsWebhook key) => Make(false)).WithFallback(Make(true)); static IPerclScript Make(bool inbound) => inbound ? [new Reject()] : [new Hangup()];""",
        """app.MapPercl("/b", (GetDigitsWebhook key) => Make(false)); Func<bool, IPerclScript> later = Make; static IPerclScript Make(bool inbound) => inbound ? [new Reject()] : [new Hangup()];""",
        """app.MapPercl("/b", (GetDigitsWebhook key) => Make(false)); app.MapPercl("/a", (CallStateWebhook call) => Make(call is InboundCallWebhook)); static IPerclScript Make(bool inbound) => inbound ? new Refuse$number$() : new PerclScript { new Hangup() };""",
        """app.MapPercl("/b", (GetDigitsWebhook key, Both made) => made.Make(false)); } interface IMake { IPerclScript Make(bool inbound); } class Both : IMake { public IPerclScript Make(bool inbound) => inbound ? [new Reject()] : [new Hangup()]; } void Rest() {""",
        """app.MapPercl("/b", (GetDigitsWebhook key, Both made) => made.Make(false)); } class Both { public virtual IPerclScript Make(bool inbound) => inbound ? [new Reject()] : [new Hangup()]; } void Rest() {""",
        """app.MapPercl("/b", (GetDigitsWebhook key) => new Refused$number$());""");

    [Fact]
    public Task HelpersThatChoose() => Statements(
        """app.MapPercl("/w", (QueueWaitWebhook w) => Bye(null)); static PerclScript Bye(string? next) => next is null ? [new Hangup()] : [new Redirect { ActionUrl = next }];""",
        """app.MapPercl("/w", (QueueWaitWebhook w) => Bye()); static PerclScript Bye(string? next = null) => next is null ? [new Hangup()] : [new Redirect { ActionUrl = next }];""",
        """app.MapPercl("/w", (QueueWaitWebhook w) => Wait(true)); static PerclScript Wait(bool waiting) { if (waiting) { return [new Hangup()]; } return [new Unpark()]; }""",
        """app.MapPercl("/w", (QueueWaitWebhook w) => Wait(true)); static IPerclScript Wait(bool waiting) { if (waiting) { return new PerclScript { new Hangup() }; } else { return new Maybe$number$(false); } }""",
        """app.MapPercl("/w", async (QueueWaitWebhook w) => await Wait(true)); static async Task<PerclScript> Wait(bool waiting) { await Task.Yield(); return waiting ? [new Hangup()] : [new Unpark()]; }""",
        """app.MapPercl("/w", (QueueWaitWebhook w) => Any(w)); static PerclScript Any(PerclWebhook hook) => hook switch { QueueWaitWebhook => [new Hangup()], _ => [new Unpark()] };""",
        """app.MapPercl("/w", (GetDigitsWebhook w) => Any(w)); static IPerclScript Any(PerclWebhook hook) { switch (hook) { case InboundCallWebhook: return new Refuse$number$(); default: return new PerclScript { new Hangup() }; } }""",
        """app.MapPercl<QueueWaitWebhook>("/w", Any); static PerclScript Any(PerclWebhook hook) => hook switch { QueueWaitWebhook => [new Hangup()], _ => [new Unpark()] };""",
        """app.MapPercl<QueueWaitWebhook>("/w", Any); static PerclScript Any(PerclWebhook hook) { if (hook is not QueueWaitWebhook) { return [new Unpark()]; } return [new Hangup()]; }""",
        """app.MapPercl<QueueWaitWebhook>("/w", Any); static PerclScript Any(PerclWebhook hook) => [hook is QueueWaitWebhook ? new Hangup() : new Unpark()];""",
        """app.MapPercl<QueueWaitWebhook>("/w", Any); static PerclScript Any(PerclWebhook hook) => hook.RequestType == "queueWait" ? [new Hangup()] : [new Unpark()];""",
        """app.MapPercl<QueueWaitWebhook>("/w", Any<QueueWaitWebhook>); static PerclScript Any<T>(T hook) => (hook is QueueWaitWebhook) ? [new Hangup()] : [new Unpark()];""",
        """app.MapPercl("/w", (QueueWaitWebhook w) => Wait(true)); static PerclScript Wait(bool waiting) => [waiting ? new Hangup() : new Unpark()];""",
        """app.MapPercl("/w", (QueueWaitWebhook w) => Wait(true)); static PerclScript Wait(bool waiting) { PerclScript made = [new Say { Text = "a" }]; if (!waiting) { made.Add(new Unpark()); } return made; }""",
        """app.MapPercl("/w", (QueueWaitWebhook w) => Wait(true)); static PerclScript Wait(bool waiting) { PerclScript made = waiting ? [new Hangup()] : [new Unpark()]; return made; }""",
        """app.MapPercl("/w", (QueueWaitWebhook w) => Wait(true)); static PerclScript Wait(bool waiting) { PerclScript other = [new Unpark()]; PerclScript made = [new Hangup()]; return waiting ? made : other; }""",
        """app.MapPercl("/w", (QueueWaitWebhook w) => Wait(true)); static PerclScript Wait(bool waiting) => waiting ? [new Hangup()] : Other(); static PerclScript Other() => [new Unpark()];""",
        """app.MapPercl("/w", (QueueWaitWebhook w) => Wait([new Hangup()])); static PerclScript Wait(PerclScript? made) => made ?? [new Unpark()];""",
        """app.MapPercl("/w", (QueueWaitWebhook w) => Wait(true)); static PerclScript Wait(bool waiting) { try { return [new Hangup()]; } catch (Exception) { return [new Unpark()]; } }""",
        """var wait = (bool waiting) => waiting ? new PerclScript { new Hangup() } : new PerclScript { new Unpark() }; app.MapPercl("/w", (QueueWaitWebhook w) => wait(true));""",
        """app.MapPercl("/w", (QueueWaitWebhook w) => Chosen); } static bool Waiting => true; static PerclScript Chosen => Waiting ? [new Hangup()] : [new Unpark()]; void Rest() {""",
        """app.MapPercl("/w", (QueueWaitWebhook w) => Chosen); } static readonly PerclScript Chosen = Environment.Is64BitProcess ? [new Hangup()] : [new Unpark()]; void Rest() {""",
        """app.MapPercl("/w", (QueueWaitWebhook w, Base made) => made.Make()); } class Base { public virtual PerclScript Make() => [new Unpark()]; } class Derived : Base { public override PerclScript Make() => [new Hangup()]; } void Rest() {""");

    [Fact]
    public Task LocalsThatAreOverwritten() => Statements(
        """app.MapPercl("/w", (QueueWaitWebhook w) => { PerclScript s = [new Unpark()]; s = [new Hangup()]; return s; });""",
        """app.MapPercl("/w", (QueueWaitWebhook w) => { IPerclScript s = new PerclScript { new Unpark() }; s = new PerclScript { new Hangup() }; return s; });""",
        """app.MapPercl("/w", (GetDigitsWebhook w) => { IPerclScript s = new Refuse$number$(); s = new PerclScript { new Hangup() }; return s; });""",
        """app.MapPercl("/w", (QueueWaitWebhook w) => { PerclScript s = [new Unpark()]; if (condition) { s = [new Hangup()]; } else { s = [new Dequeue()]; } return s; });""",
        """app.MapPercl("/w", (QueueWaitWebhook w) => { PerclScript s; if (condition) { s = [new Unpark()]; } else { s = [new Dequeue()]; } s = [new Hangup()]; return s; });""",
        """app.MapPercl("/w", (QueueWaitWebhook w) => { PerclScript s = [new Unpark()]; Set(out s); return s; }); static void Set(out PerclScript s) => s = [new Hangup()];""",
        """app.MapPercl("/w", (QueueWaitWebhook w) => { PerclScript s = [new Unpark()]; ref var other = ref s; other = [new Hangup()]; return s; });""",
        """app.MapPercl("/w", (QueueWaitWebhook w) => { PerclScript s = [new Unpark()]; (s, var n) = (new PerclScript { new Hangup() }, 1); return s; });""",
        """app.MapPercl("/w", (QueueWaitWebhook w) => { PerclScript s = [new Unpark()]; IPerclScript t = s; t = new PerclScript { new Hangup() }; return t; });""",
        """app.MapPercl("/w", (QueueWaitWebhook w) => { PerclScript s = [new Unpark()]; Change(); return s; void Change() => s = [new Hangup()]; });""",
        """app.MapPercl("/w", (QueueWaitWebhook w) => { PerclScript s = new(); s.Add(new Unpark()); s = [new Hangup()]; return s; });""");

    [Fact]
    public Task ScriptsThatAreNoAnswer() => Statements(
        """PerclScript Unused() => [new Reject()];""",
        """app.MapPercl("/a", (GetDigitsWebhook key) => { PerclScript kept = [new Reject()]; Console.WriteLine(kept.ToJson()); return [new Hangup()]; });""",
        """app.MapPercl("/a", (GetDigitsWebhook key) => { Console.WriteLine(new Refuse$number$().ToJson()); return [new Hangup()]; });""",
        """app.MapPercl("/a", (GetDigitsWebhook key) => Change([new Reject()])); static PerclScript Change(PerclScript script) => [new Hangup()];""",
        """app.MapPercl("/a", (GetDigitsWebhook key) => Change(new Refuse$number$())); static IPerclScript Change(IPerclScript script) => script;""",
        """app.MapPercl("/a", (GetDigitsWebhook key) => { PerclScript made = [new Reject()]; Console.WriteLine(made.ToJson()); made = [new Hangup()]; return made; });""",
        """app.MapPercl("/a", (GetDigitsWebhook key) => { Func<PerclScript> later = () => [new Reject()]; Console.WriteLine(later()); return [new Hangup()]; });""",
        """app.MapPercl("/a", (GetDigitsWebhook key) => new PerclScript { new Reject() } == given ? [new Hangup()] : given);""",
        """app.MapPerclNotification<InboundCallWebhook>("/a", call => { PerclScript made = [new Reject()]; Console.WriteLine(made.ToJson()); });""",
        """app.MapPost("/a", (GetDigitsWebhook key) => Results.BadRequest(new Refuse$number$()));""",
        """app.MapPost("/a", (GetDigitsWebhook key) => Results.Text(new Refuse$number$().ToJson(), "application/json"));""",
        """app.MapPost("/a", (GetDigitsWebhook key) => new { Script = new Refuse$number$().ToJson() });""",
        """app.MapPost("/a", Answer (GetDigitsWebhook key) => new Refuse$number$()); } record Answer(string Json) { public static implicit operator Answer(Refuse$number$ script) => new(""); } void Rest() {""",
        """app.MapPercl("/a", (GetDigitsWebhook key) => All[1]); } static readonly PerclScript[] All = [[new Reject()], [new Hangup()]]; void Rest() {""",
        """app.MapPercl("/a", (GetDigitsWebhook key) => All["b"]); } static readonly Dictionary<string, PerclScript> All = new() { ["a"] = [new Reject()], ["b"] = [new Hangup()] }; void Rest() {""",
        """app.MapPercl("/a", (GetDigitsWebhook key) => Current); Current = [new Hangup()]; } static PerclScript Current = [new Reject()]; void Rest() {""",
        """app.MapPercl("/a", (GetDigitsWebhook key) => Current); Current = [new Hangup()]; } static PerclScript Current { get; set; } = [new Reject()]; void Rest() {""",
        """app.MapPercl("/a", (GetDigitsWebhook key) => [new Say { Text = nameof(Make) }]); static PerclScript Make() => [new Reject()];""",
        """app.MapGet("/a", () => new PerclScript { new Reject() });""");

    [Fact]
    public Task FilteredEndpoints() => Members(
        "PERCL1004",
        """static class A$number$ { static void Map(WebApplication app) { app.MapPercl("/a", (GetDigitsWebhook key) => [new Reject()]).WithName("a"); } }""",
        """static class A$number$ { static void Map(WebApplication app) => app.MapPercl("/a", (GetDigitsWebhook key) => [new Reject()]).AddEndpointFilter(async (context, next) => { await next(context); return new PerclScript { new Hangup() }; }); }""",
        """static class A$number$ { static void Map(WebApplication app) { var group = app.MapGroup("/g"); group.AddEndpointFilter<Filter>(); group.MapPercl("/a", (GetDigitsWebhook key) => new Refuse$number$()); } }""",
        """static class A$number$ { static void Map(WebApplication app) { var endpoint = app.MapPercl("/a", Handle); endpoint.AddEndpointFilter<Filter>(); } static PerclScript Handle(GetDigitsWebhook key) => [new Reject()]; }""",
        """static class A$number$ { static void Map(IEndpointRouteBuilder app) => app.MapPost("/a", (GetDigitsWebhook key) => PerclResults.Percl([new Reject()])); }""");

    [Fact]
    public Task Controllers() => Members(
        "PERCL1004",
        """public class A$number$ : ControllerBase { public PerclScript B(GetDigitsWebhook key) => [new Reject()]; }""",
        """public class A$number$ : ControllerBase { public PerclScript B(InboundCallWebhook call) => [new Reject()]; }""",
        """public class A$number$ : ControllerBase { public PerclScript B(CallStateWebhook call) => [new Reject()]; }""",
        """public class A$number$ : ControllerBase { public PerclScript B() => [new Reject()]; }""",
        """public class A$number$ : ControllerBase { [NonAction] public PerclScript B(GetDigitsWebhook key) => [new Reject()]; }""",
        """public class A$number$ : ControllerBase { private PerclScript B(GetDigitsWebhook key) => [new Reject()]; }""",
        """public class A$number$ : ControllerBase { [Wrap] public PerclScript B(GetDigitsWebhook key) => [new Reject()]; }""",
        """public class A$number$ : ControllerBase { public IActionResult B(GetDigitsWebhook key) => BadRequest(new Refuse$number$()); }""",
        """public class A$number$ { public PerclScript B(GetDigitsWebhook key) => [new Reject()]; }""",
        """public static class A$number$ { static void Map(WebApplication app) => app.MapPercl("/a", (GetDigitsWebhook key) => Make(false)); public static IPerclScript Make(bool inbound) => inbound ? [new Reject()] : [new Hangup()]; }""");

    private static Task Statements(params string[] snippets) => SilentSnippets.VerifyAsync(
        Usings + """
        partial class N$number$
        {
            static void Method(WebApplication app, bool condition, PerclScript given, IPerclCommand other)
            {
                $snippet$
            }
        }
        """ + Scripts,
        "PERCL1004",
        """app.MapPercl("/a", (GetDigitsWebhook key) => [new Reject()]);""",
        snippets);

    private static Task Members(string ruleId, string control, params string[] snippets) => SilentSnippets.VerifyAsync(
        Usings + """
        $snippet$

        class WrapAttribute$number$ : ActionFilterAttribute
        {
            public override void OnActionExecuted(ActionExecutedContext context) => context.Result = new OkResult();
        }

        class Filter$number$ : IEndpointFilter
        {
            public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) => new((object?)null);
        }
        """ + Scripts,
        ruleId,
        control,
        [.. snippets.Select(static snippet => snippet.Replace("[Wrap]", "[WrapAttribute$number$]").Replace("<Filter>", "<Filter$number$>"))]);
}
