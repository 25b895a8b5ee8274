namespace PerclGenerator.Analyzers.Tests.Rules.Silent;

/// <summary>Endpoints that seem to answer with a script in the wrong form, and code that only looks like an endpoint.</summary>
public sealed class SilentEndpointTests
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Text;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.Filters;
        using Microsoft.AspNetCore.Routing;
        using Microsoft.Extensions.DependencyInjection;
        using Percl;
        using Percl.AspNetCore;
        using Percl.Webhooks;

        """;

    [Fact]
    public Task MinimalEndpoints() => Statements(
        "app.MapPost(\"/a\", (HttpContext c) => { c.Response.ContentType = \"application/json\"; return script.ToJson(); });",
        "app.MapPost(\"/a\", (HttpContext c) => { c.Response.ContentType ??= \"application/json\"; return script.ToJson(); });",
        "app.MapPost(\"/a\", (HttpResponse r) => { r.Headers.ContentType = \"application/json\"; return script.ToJson(); });",
        "app.MapPost(\"/a\", (HttpResponse r) => { r.Headers[\"Content-Type\"] = \"application/json\"; return script.ToJson(); });",
        "app.MapPost(\"/a\", (HttpResponse r) => { r.Headers[\"content-type\"] = \"application/json\"; return script.ToJson(); });",
        "app.MapPost(\"/a\", (HttpResponse r) => { r.Headers[Microsoft.Net.Http.Headers.HeaderNames.ContentType] = \"application/json\"; return script.ToJson(); });",
        "app.MapPost(\"/a\", (HttpResponse r) => { r.Headers.Append(\"Content-Type\", \"application/json\"); return script.ToJson(); });",
        "app.MapPost(\"/a\", (HttpResponse r) => { AsJson(r); return script.ToJson(); }); static void AsJson(HttpResponse r) => r.ContentType = \"application/json\";",
        "app.MapPost(\"/a\", (HttpContext c) => { AsJson(c); return Results.Text(script.ToJson()); }); static void AsJson(HttpContext c) { }",
        "app.MapPost(\"/a\", (HttpContext c) => { c.Response.ContentType = \"application/json\"; return Results.Text(script.ToJson()); });",
        "app.MapPost(\"/a\", async (HttpContext c) => { c.Response.ContentType = \"application/json\"; await c.Response.WriteAsync(script.ToJson()); });",
        "app.Use(async (c, next) => { c.Response.ContentType = \"application/json\"; await next(c); }); app.MapPost(\"/a\", () => script.ToJson());",
        "app.MapPost(\"/a\", string (HttpContext c) => { c.Response.ContentType = \"application/json\"; return condition ? script.ToJson() : \"[]\"; });",
        "app.MapPost(\"/a\", Handle); string Handle(HttpContext c) { c.Response.ContentType = \"application/json\"; return script.ToJson(); }",
        "app.MapPost(\"/a\", () => PerclResults.Percl(script));",
        "app.MapPost(\"/a\", () => Results.Ok(script));",
        "app.MapPost(\"/a\", () => Results.Json(script));",
        "app.MapPost(\"/a\", () => TypedResults.Created(\"/b\", script));",
        "app.MapPost(\"/a\", () => Results.Created(script.ToJson(), script));",
        "app.MapPost(\"/a\", () => Results.Text(script.ToUtf8Bytes(), \"application/json\"));",
        "app.MapPost(\"/a\", () => Results.File(script.ToUtf8Bytes(), \"application/json\"));",
        "app.MapPost(\"/a\", () => Results.Stream(new System.IO.MemoryStream(script.ToUtf8Bytes()), \"application/json\"));",
        "app.MapPost(\"/a\", () => new JsonText(script.ToJson()));",
        "app.MapPost(\"/a\", JsonText () => script.ToJson());",
        "app.MapPost(\"/a\", JsonText () => { return condition ? script.ToJson() : given.ToJson(); });",
        "app.MapPost(\"/a\", () => Store(script.ToJson())); static int Store(string json) => json.Length;",
        "app.MapPost(\"/a\", () => new { Json = script.ToJson() });",
        "app.MapPost(\"/a\", () => Results.Ok(new { Json = script.ToJson() }));",
        "app.MapPost(\"/a\", () => script.ToJson().Contains(\"Say\"));",
        "app.MapPost(\"/a\", () => { var all = given.Select(_ => script.ToJson()).ToList(); return all.Count; });",
        "app.MapPost(\"/a\", () => { Func<string> show = () => script.ToJson(); return show().Length; });",
        "app.MapPost(\"/a\", (RequestDelegate)(c => c.Response.WriteAsJsonAsync(script)));",
        "Func<string> show = () => script.ToJson(); Console.WriteLine(show());",
        "string Show() => script.ToJson(); Console.WriteLine(Show());",
        "string Show() => script.ToJson(); Func<string> later = Show; Console.WriteLine(later());",
        "Func<string> show = () => script.ToJson(); MapPost(\"/a\", show); static void MapPost(string a, Delegate b) { }",
        "MapPost(app, \"/a\", () => script.ToJson()); static void MapPost(WebApplication a, string b, Func<string> c) => a.MapPost(b, () => Results.Text(c(), \"application/json\"));",
        "Task.Run(() => script.ToJson());",
        "app.MapGet(\"/a\", () => given.Select(c => c is Say).Any());",
        "app.MapPost(\"/a\", () => script.Count);");

    [Fact]
    public Task FilteredEndpoints() => FilteredStatements(
        "app.MapPost(\"/a\", () => script.ToJson()).AddEndpointFilter(async (c, next) => Results.Text((string?)await next(c), \"application/json\"));",
        "app.MapPost(\"/a\", () => script.ToJson()).WithName(\"a\").AddEndpointFilter<Filter>();",
        "app.MapPost(\"/a\", () => Results.Ok(script.ToJson())).AddEndpointFilter<Filter>();",
        "app.MapPost(\"/a\", () => script.ToJson()).AddEndpointFilterFactory((_, next) => next);",
        "app.MapPost(\"/a\", Handle).AddEndpointFilter<Filter>(); string Handle() => script.ToJson();",
        "app.MapPost(\"/a\", () => script.ToJson()).AsPercl();",
        "var a = app.MapPost(\"/a\", () => script.ToJson()); a.AddEndpointFilter<Filter>();",
        "app.MapGroup(\"/g\").AddEndpointFilter<Filter>().MapPost(\"/a\", () => script.ToJson());",
        "var g = app.MapGroup(\"/g\").AddEndpointFilter<Filter>(); g.MapPost(\"/a\", () => script.ToJson());",
        "var g = app.MapGroup(\"/g\"); g.AddEndpointFilter<Filter>(); g.MapPost(\"/a\", () => script.ToJson());",
        "var g = app.MapGroup(\"/g\"); g.MapPost(\"/a\", () => new Hangup());",
        "Add(app.MapGroup(\"/g\")); void Add(IEndpointRouteBuilder routes) => routes.MapPost(\"/a\", () => script.ToJson());",
        "app.MapPost(\"/a\", () => new Hangup()).AddEndpointFilter<Filter>();");

    [Fact]
    public Task Controllers() => Members(
        "public class A$number$ : ControllerBase { public override string ToString() => new PerclScript { new Hangup() }.ToJson(); }",
        "[NonController] public class A$number$ : ControllerBase { public string A(PerclScript s) => s.ToJson(); }",
        "[NonController] public class B$number$ : ControllerBase; public class A$number$ : B$number$ { public string A(PerclScript s) => s.ToJson(); }",
        "internal class A$number$ : ControllerBase { public string A(PerclScript s) => s.ToJson(); }",
        "public class O$number$ { public class A : ControllerBase { public string Show(PerclScript s) => s.ToJson(); } }",
        "public class A$number$ : ControllerBase { public static string A(PerclScript s) => s.ToJson(); }",
        "public class A$number$ : ControllerBase { public string A<T>(PerclScript s) => s.ToJson(); }",
        "public class A$number$ : ControllerBase { protected string A(PerclScript s) => s.ToJson(); }",
        "public class A$number$ : ControllerBase { [NonAction] public string A(PerclScript s) => s.ToJson(); }",
        "public class B$number$ : ControllerBase { [NonAction] public virtual string A(PerclScript s) => \"\"; } public class A$number$ : B$number$ { public override string A(PerclScript s) => s.ToJson(); }",
        "public class A$number$ : ControllerBase { public string Json => new PerclScript { new Hangup() }.ToJson(); }",
        "public class A$number$ : ControllerBase { public string A(PerclScript s) { Response.ContentType = \"application/json\"; return s.ToJson(); } }",
        "public class A$number$ : ControllerBase { public IActionResult A(PerclScript s) { Response.ContentType = \"application/json\"; return Content(s.ToJson()); } }",
        "public class A$number$ : ControllerBase { public IActionResult A(PerclScript s) => Content(s.ToJson(), \"application/json\"); }",
        "public class A$number$ : ControllerBase { public IActionResult A(PerclScript s) => Content(s.ToJson(), \"application/json\", Encoding.UTF8); }",
        "public class A$number$ : ControllerBase { public IActionResult A(PerclScript s) => File(s.ToUtf8Bytes(), \"application/json\"); }",
        "public class A$number$ : ControllerBase { public IActionResult A(PerclScript s) => Ok(s); }",
        "public class A$number$ : ControllerBase { public IActionResult A(PerclScript s) => new JsonResult(s); }",
        "public class A$number$ : ControllerBase { public IActionResult A(PerclScript s) => new ObjectResult(s); }",
        "public class A$number$ : ControllerBase { public IActionResult A(PerclScript s) => new ObjectResult(s.ToJson()) { ContentTypes = { \"application/json\" } }; }",
        "public class A$number$ : ControllerBase { public IActionResult A(PerclScript s) => new ContentResult { Content = s.ToJson(), ContentType = \"application/json\" }; }",
        "public class A$number$ : ControllerBase { public ActionResult<PerclScript> A(PerclScript s) => s; }",
        "public class A$number$ : ControllerBase { public IActionResult A(PerclScript s) => Json(s.ToJson()); IActionResult Json(string json) => Content(json, \"application/json\"); }",
        "public class B$number$ : ControllerBase { protected IActionResult Ok(string value) => Content(value, \"application/json\"); } public class A$number$ : B$number$ { public IActionResult A(PerclScript s) => Ok(s.ToJson()); }",
        "public class A$number$ : ControllerBase { [Wrap] public string A(PerclScript s) => s.ToJson(); }",
        "[Wrap] public class A$number$ : ControllerBase { public string A(PerclScript s) => s.ToJson(); }",
        "[Wrap] public class B$number$ : ControllerBase; public class A$number$ : B$number$ { public IActionResult A(PerclScript s) => Ok(s.ToJson()); }",
        "[TypeFilter(typeof(WrapAttribute))] public class A$number$ : ControllerBase { public string A(PerclScript s) => s.ToJson(); }",
        "public class A$number$ : ControllerBase { [ServiceFilter(typeof(WrapAttribute))] public Say A(Say s) => s; }",
        "public class A$number$ : Controller { public string A(PerclScript s) => s.ToJson(); public override void OnActionExecuted(ActionExecutedContext c) { } }",
        "public class A$number$ : ControllerBase { public JsonText A(PerclScript s) => s.ToJson(); }",
        "public class A$number$ : ControllerBase { public IActionResult A(PerclScript s) { var json = s.ToJson(); return Content(json, \"application/json\"); } }",
        "public class A$number$ { public string A(PerclScript s) => s.ToJson(); }",
        "public class A$number$ : ControllerBase { private Say Made() => new() { Text = \"a\" }; public IActionResult A() => PerclResultOf(Made()); IActionResult PerclResultOf(Say s) => Ok(new PerclScript { s }); }",
        "public class A$number$ : ControllerBase { [NonAction] public Say Made() => new() { Text = \"a\" }; }",
        "public class A$number$ : ControllerBase { public string A(Say s) => s.ToString(); }",
        "public class A$number$ : ControllerBase { public int A(Say s) => Use(s); private int Use(Say s) => 1; }");

    [Fact]
    public Task EndpointsThatMentionOneCommand() => Statements(
        "app.MapPost(\"/a\", () => new PerclScript { new Hangup() });",
        "app.MapPost(\"/a\", PerclScript () => [new Hangup()]);",
        "app.MapPost(\"/a\", () => new List<IPerclCommand> { new Hangup() });",
        "app.MapPost(\"/a\", () => new IPerclCommand[] { new Hangup() });",
        "app.MapPost(\"/a\", () => Results.Ok(new IPerclCommand[] { new Hangup() }));",
        "app.MapPost(\"/a\", () => PerclResults.Percl([new Hangup()]));",
        "app.MapPost(\"/a\", () => { var end = new Hangup(); return new PerclScript { end }; });",
        "app.MapPost(\"/a\", () => new Say { Text = \"a\" }.Text);",
        "app.MapPost(\"/a\", () => given.Count(c => c is Say));",
        "app.MapPost(\"/a\", () => { Func<IPerclCommand> made = () => new Hangup(); return PerclResults.Percl([made()]); });",
        "app.MapPost(\"/a\", () => { Say Made() { return new Say { Text = \"a\" }; } return new PerclScript { Made() }; });",
        "app.MapPercl<InboundCallWebhook>(\"/a\", call => [new Hangup()]);",
        "app.MapPost(\"/a\", Answer () => new Hangup());",
        "app.MapPost(\"/a\", () => new Wrapped(new Hangup()));",
        "app.MapPost(\"/a\", () => Results.CreatedAtRoute(\"a\", new Hangup(), script));",
        "Func<IPerclCommand> f = () => new Hangup(); Console.WriteLine(f());");

    private static Task Statements(params string[] snippets) => SilentSnippets.VerifyAsync(
        Usings + """
        static class N$number$
        {
            static void Method(WebApplication app, bool condition, PerclScript script, PerclScript given)
            {
                $snippet$
            }

            readonly record struct JsonText(string Json) : IResult
            {
                public static implicit operator JsonText(string json) => new(json);
                public Task ExecuteAsync(HttpContext c) => Results.Text(Json, "application/json").ExecuteAsync(c);
            }

            record Wrapped(Hangup Command);

            record Answer(PerclScript Script)
            {
                public static implicit operator Answer(Hangup end) => new(new PerclScript { end });
            }
        }
        """,
        "PERCL5002",
        "app.MapPost(\"/a\", () => script.ToJson());",
        snippets);

    private static Task FilteredStatements(params string[] snippets) => SilentSnippets.VerifyAsync(
        Usings + """
        static class N$number$
        {
            static void Method(WebApplication app, PerclScript script)
            {
                $snippet$
            }

            static RouteHandlerBuilder AsPercl(this RouteHandlerBuilder endpoint) => endpoint.AddEndpointFilter<RouteHandlerBuilder, Filter>();

            class Filter : IEndpointFilter
            {
                public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext c, EndpointFilterDelegate next) =>
                    Results.Text((string?)await next(c), "application/json");
            }
        }
        """,
        "PERCL5002",
        "app.MapPost(\"/a\", () => script.ToJson()).WithName(\"a\");",
        snippets);

    private static Task Members(params string[] snippets) => SilentSnippets.VerifyAsync(
        Usings + """
        namespace N$number$
        {
            $snippet$

            public class WrapAttribute : ActionFilterAttribute
            {
                public override void OnActionExecuted(ActionExecutedContext c) =>
                    c.Result = new ContentResult { Content = (string?)((ObjectResult)c.Result!).Value, ContentType = "application/json" };
            }

            public record JsonText(string Json)
            {
                public static implicit operator JsonText(string json) => new(json);
            }
        }
        """,
        "PERCL5002",
        "public class A$number$ : ControllerBase { public string A(PerclScript s) => s.ToJson(); }",
        snippets);
}
