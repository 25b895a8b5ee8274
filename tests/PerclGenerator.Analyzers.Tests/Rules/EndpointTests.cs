namespace PerclGenerator.Analyzers.Tests.Rules;

public sealed class EndpointTests
{
    private const string Usings = """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using Percl.AspNetCore;
        using Percl.Webhooks;
        using System.Threading.Tasks;

        """;

    [Theory]
    [InlineData("""app.{|PERCL5001:MapPercl<ConferenceStatusWebhook>|}("/a", hook => [new Hangup()]);""")]
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
    [InlineData("""app.MapPost("/a", () => {|PERCL5002:script.ToJson()|});""")]
    [InlineData("""app.MapPost("/a", () => {|PERCL5002:script.ToUtf8Bytes()|});""")]
    [InlineData("""app.MapPost("/a", () => { return ({|PERCL5002:script.ToJson()|}); });""")]
    [InlineData("""app.MapGet("/a", async () => { await Task.Yield(); return condition ? {|PERCL5002:script.ToJson()|} : {|PERCL5002:given.ToJson()|}; });""")]
    [InlineData("""app.MapMethods("/a", ["POST"], () => {|PERCL5002:new Menu("https://example.com").ToJson()|});""")]
    [InlineData("""app.MapPost("/a", () => Results.Ok({|PERCL5002:script.ToJson()|}));""")]
    [InlineData("""app.MapPost("/a", () => TypedResults.Ok({|PERCL5002:script.ToJson()|}));""")]
    [InlineData("""app.MapPost("/a", () => Results.Json({|PERCL5002:script.ToJson()|}));""")]
    [InlineData("""app.MapPost("/a", () => Results.Text({|PERCL5002:script.ToJson()|}));""")]
    [InlineData("""app.MapPost("/a", () => Results.Bytes({|PERCL5002:script.ToUtf8Bytes()|}));""")]
    [InlineData("""app.MapPost("/a", () => Results.Json({|PERCL5002:script.ToJson()|}, contentType: "application/json"));""")]
    [InlineData("""app.MapPost("/a", () => TypedResults.Json({|PERCL5002:script.ToJson()|}, contentType: "application/json"));""")]
    [InlineData("""app.MapPost("/a", () => Results.Text({|PERCL5002:script.ToJson()|}, contentType: null));""")]
    [InlineData("""app.MapPost("/a", () => Results.Content({|PERCL5002:script.ToJson()|}, (string?)null));""")]
    [InlineData("""app.MapPost("/a", () => Results.Bytes({|PERCL5002:script.ToUtf8Bytes()|}, contentType: null));""")]
    [InlineData("""app.MapPost("/a", () => {|PERCL5002:script?.ToJson()|});""")]
    [InlineData("""app.MapPost("/a", () => {|PERCL5002:script?.ToJson()|} ?? "[]");""")]
    [InlineData("""app.MapPost("/a", () => Results.Ok({|PERCL5002:script?.ToJson()|}));""")]
    [InlineData("""app.MapPost("/a", () => Task.FromResult({|PERCL5002:script.ToJson()|}));""")]
    [InlineData("""app.MapPost("/a", () => { return ValueTask.FromResult({|PERCL5002:script.ToUtf8Bytes()|}); });""")]
    public Task Script_ReturnedAsTextOrBytes_IsReported(string statement) => VerifyAsync(statement);

    [Theory]
    [InlineData("""app.MapPost("/a", () => PerclResults.Percl(script));""")]
    [InlineData("""app.MapPost("/a", () => script);""")]
    [InlineData("""app.MapPost("/a", () => Results.Ok(script));""")]
    [InlineData("""app.MapPost("/a", () => Results.Text(script.ToJson(), "application/json"));""")]
    [InlineData("""app.MapPost("/a", () => Results.Content(script.ToJson(), contentType: "application/json"));""")]
    [InlineData("""app.MapPost("/a", () => Results.Bytes(script.ToUtf8Bytes(), "application/json"));""")]
    [InlineData("""app.MapPost("/a", (string? type) => Results.Text(script.ToJson(), type));""")]
    [InlineData("""app.MapPost("/a", () => script?.ToJson().Length);""")]
    [InlineData("""app.MapPost("/a", () => { var json = Task.FromResult(script.ToJson()); return json.Id; });""")]
    [InlineData("""app.MapPost("/a", () => Task.FromResult(script.ToJson()).Id);""")]
    [InlineData("""app.MapPost("/a", () => script.ToJson() switch { "[]" => 1, _ => 2 });""")]
    [InlineData("""app.MapPost("/a", () => { var json = script.ToJson(); Console.WriteLine(json); return 1; });""")]
    [InlineData("""app.MapPost("/a", () => { string Show() => script.ToJson(); return Show().Length; });""")]
    [InlineData("""app.MapPost("/a", () => script.ToJson() is "[]" ? 1 : 2);""")]
    [InlineData("""app.MapPost("/a", (HttpContext context) => context.Response.WriteAsync(script.ToJson()));""")]
    [InlineData("""Func<string> show = () => script.ToJson();""")]
    [InlineData("""app.MapPost("/a", () => new Other().ToJson());""")]
    public Task Script_ThatGoesOutAsPercl_IsLeftAlone(string statement) => VerifyAsync(statement);

    [Fact]
    public Task Controller_ThatReturnsAScriptAsText_IsReported() => PerclVerifier.VerifyAsync(Usings + """
        public class CallsController : ControllerBase
        {
            private readonly PerclScript _script = [new Hangup()];

            public string Text() => {|PERCL5002:_script.ToJson()|};

            public IActionResult Quoted() => Ok({|PERCL5002:_script.ToJson()|});

            public IActionResult Plain() => Content({|PERCL5002:_script.ToJson()|});

            public IActionResult Result() => new ContentResult { Content = {|PERCL5002:_script.ToJson()|} };

            public Task<IActionResult> Later() => Task.FromResult<IActionResult>(
                new ContentResult { StatusCode = 200, ContentType = null, Content = {|PERCL5002:_script.ToJson()|} });

            public IActionResult Typed() => new ContentResult { ContentType = "application/json", Content = _script.ToJson() };

            public IActionResult TypedLater()
            {
                var result = new ContentResult { Content = _script.ToJson() };
                result.ContentType = "application/json";
                return result;
            }

            public IActionResult Derived() => new JsonContent { Content = _script.ToJson() };

            public IActionResult Right() => Content(_script.ToJson(), "application/json");

            public IResult Best() => PerclResults.Percl(_script);

            [NonAction]
            public string Helper() => _script.ToJson();

            private string Private() => _script.ToJson();
        }

        public class JsonContent : ContentResult
        {
            public JsonContent() => ContentType = "application/json";
        }

        public class Service
        {
            public string Show(PerclScript script) => script.ToJson();
        }
        """);

    [Fact]
    public Task Messages_SayWhatToDo() => PerclVerifier.VerifyAsync(
        Usings + """
        class Program
        {
            void Map(WebApplication app, PerclScript script)
            {
                app.{|#0:MapPercl<CallStatusWebhook>|}("/a", hook => [new Hangup()]);
                app.MapPost("/b", () => {|#1:script.ToJson()|});
                app.MapPerclNotification<CallStatusWebhook>("/c", hook => {|#2:new PerclScript()|});
                app.MapPerclNotification<InboundCallWebhook>("/d", hook => {|#3:new PerclScript()|});
            }
        }
        """,
        Expected.Of("PERCL5001", 0, "PerCL that is returned here is never run: 'callStatus' is a notification; use MapPerclNotification"),
        Expected.Of("PERCL5002", 1, "The script goes out as plain text, which FreeClimb does not run; return PerclResults.Percl(…)"),
        Expected.Of("PERCL5001", 2, "PerCL that is returned here is never run: 'callStatus' is a notification"),
        Expected.Of("PERCL5001", 3, "PerCL that is returned here is never run: MapPerclNotification sends no script; use MapPercl"));

    private static Task VerifyAsync(string statement) => PerclVerifier.VerifyAsync(Usings + $$"""
        class Program
        {
            static PerclScript Answer(MessageStatusWebhook hook) => [new Hangup()];

            void Map(WebApplication app, bool condition, PerclScript script, PerclScript given)
            {
                {{statement}}
            }
        }

        class Other
        {
            public string ToJson() => "";

            public static object Percl(PerclScript script) => script;
        }

        [PerclScript]
        readonly partial record struct Menu(string BaseUrl)
        {
            public Redirect Next => new() { ActionUrl = $"{BaseUrl}/menu" };
        }
        """);
}
