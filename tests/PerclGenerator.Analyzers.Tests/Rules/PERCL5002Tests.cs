using PerclGenerator.Analyzers.Tests.Applications;
using static PerclGenerator.Analyzers.Tests.Rules.EndpointPrograms;

namespace PerclGenerator.Analyzers.Tests.Rules;

public sealed class PERCL5002Tests
{
    private const string Usings = """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Routing;
        using Percl.AspNetCore;
        using System.Threading.Tasks;

        """;

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
    [InlineData("""app.MapPost("/a", () => $"{({|PERCL5002:script.ToJson()|})}");""")]
    [InlineData("""app.MapPost("/a", () => Results.Text($"{({|PERCL5002:script.ToJson()|})}"));""")]
    [InlineData("""app.MapPost("/a", () => {|PERCL5002:script.ToString()|});""")]
    [InlineData("""app.MapPost("/a", () => {|PERCL5002:new Menu("https://a.b").ToString()|});""")]
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
    [InlineData("""app.MapPost("/a", () => $"{script.ToJson()}!");""")]
    [InlineData("""app.MapPost("/a", () => $"{script.ToJson(),9}");""")]
    [InlineData("""app.MapPost("/a", () => new Other().ToString());""")]
    [InlineData("""app.MapPost("/a", (PerclScript[] all) => all.ToString());""")]
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
    public Task Handlers_ThatAreNoLambdas_AreFollowed() => PerclVerifier.VerifyAsync(Usings + """
        static class Endpoints
        {
            public static void Map(WebApplication app, PerclScript script)
            {
                app.MapPost("/a", Local);
                app.MapPost("/b", Static);
                app.MapPost("/c", Endpoints.AlsoStatic).WithName("c");
                app.MapPost("/d", Handlers.Answer);
                var kept = () => {|PERCL5002:script.ToJson()|};
                app.MapPost("/e", kept);
                app.MapPost("/g", () => {|PERCL5002:Text(script)|});
                app.MapPost("/h", () => { Console.WriteLine(Text(script)); return Length(script); });
                Func<string> typed = () => {|PERCL5002:script.ToJson()|};
                app.MapPost("/f", typed);

                string Local() => {|PERCL5002:script.ToJson()|};
                string Unused() => script.ToJson();
            }

            static string Static(PerclScript script) => {|PERCL5002:script.ToJson()|};

            static async Task<string> AlsoStatic(PerclScript script)
            {
                await Task.Yield();
                return {|PERCL5002:script.ToJson()|};
            }

            static string Unused(PerclScript script) => script.ToJson();

            static string Text(IPerclScript script) => script.ToJson();

            static string Length(PerclScript script) => script.ToJson().Length.ToString();
        }

        static class Handlers
        {
            public static byte[] Answer(PerclScript script) => {|PERCL5002:script.ToUtf8Bytes()|};
        }
        """);

    [Fact]
    public Task Results_OfAnyKind_AreKnown() => PerclVerifier.VerifyAsync(Usings + """
        public class Results1Controller : Controller
        {
            public object Minimal(PerclScript s, int n) => n switch
            {
                1 => Results.Created("/a", {|PERCL5002:s.ToJson()|}),
                2 => Results.Accepted("/a", {|PERCL5002:s.ToJson()|}),
                3 => TypedResults.Created("/a", {|PERCL5002:s.ToJson()|}),
                4 => Results.CreatedAtRoute("a", value: {|PERCL5002:s.ToJson()|}),
                5 => Results.BadRequest({|PERCL5002:s.ToJson()|}),
                6 => Results.NotFound({|PERCL5002:s.ToUtf8Bytes()|}),
                _ => null!,
            };

            public IActionResult A(PerclScript s) => new JsonResult({|PERCL5002:s.ToJson()|});

            public IActionResult B(PerclScript s) => new OkObjectResult({|PERCL5002:s.ToJson()|});

            public IActionResult C(PerclScript s) => new ObjectResult({|PERCL5002:s.ToJson()|}) { StatusCode = 201 };

            public IActionResult D(PerclScript s) => StatusCode(200, {|PERCL5002:s.ToJson()|});

            public IActionResult E(PerclScript s) => Created("/a", {|PERCL5002:s.ToJson()|});

            public IActionResult F(PerclScript s) => Accepted("/a", {|PERCL5002:s.ToJson()|});

            public IActionResult G(PerclScript s) => new CreatedResult("/a", {|PERCL5002:s.ToUtf8Bytes()|});

            public IActionResult H(PerclScript s) => Json({|PERCL5002:s.ToJson()|});

            public ActionResult<string> I(PerclScript s) => {|PERCL5002:s.ToJson()|};
        }
        """);

    [Fact]
    public async Task BytesOfAScriptFile_AreReported()
    {
        var application = Application.Of(
            MarkedProgram.Of("""
                app.MapPost("/a", () => PerclFiles.Bye.Utf8.ToArray());
                app.MapPost("/b", () => new PerclFiles.Bye());
                app.MapPost("/c", () => PerclFiles.Bye.Utf8.ToArray().Length);
                """),
            ("bye.percl.json", """[{ "Hangup": {} }]"""));

        Assert.Equal("PERCL5002", Assert.Single(await application.AnalyzeAsync()).Id);
    }

    [Fact]
    public Task Messages_SayHowMvcAndMinimalApisDiffer() => PerclVerifier.VerifyAsync(
        Usings + """
        public class CallsController : Controller
        {
            public IActionResult A(PerclScript s) => Ok({|#0:s.ToJson()|});

            [Produces("application/json")]
            public string B(PerclScript s) => {|#1:s.ToJson()|};

            [Produces("application/json")]
            public IActionResult C(PerclScript s) => Ok({|#2:s.ToJson()|});

            public IActionResult D(PerclScript s) => Json({|#3:s.ToJson()|});

            [Produces("text/plain", "application/json")]
            public string E(PerclScript s) => {|#4:s.ToJson()|};

            public byte[] F(PerclScript s) => {|#5:s.ToUtf8Bytes()|};

            public static void Map(WebApplication app, PerclScript s) => app.MapPost("/a", () => Results.Ok({|#6:s.ToJson()|}));
        }

        [Produces("application/json")]
        public class ProducingController : ControllerBase
        {
            public string A(PerclScript s) => {|#7:s.ToJson()|};
        }
        """,
        Form(0, "plain text"),
        Form(1, "a JSON string in quotation marks"),
        Form(2, "a JSON string in quotation marks"),
        Form(3, "a JSON string in quotation marks"),
        Form(4, "plain text"),
        Form(5, "a JSON string in base 64"),
        Form(6, "a JSON string in quotation marks"),
        Form(7, "a JSON string in quotation marks"));

    [Fact]
    public Task Endpoint_WithoutFilter_IsReportedBesideOthers() => PerclVerifier.VerifyAsync(Usings + """
        static class Endpoints
        {
            public static void Map(WebApplication app, PerclScript script)
            {
                app.MapPost("/a", () => script.ToJson()).AddEndpointFilter((context, next) => next(context));
                app.MapPost("/b", () => {|PERCL5002:script.ToJson()|}).WithName("b");
                app.MapPost("/c", Both).AddEndpointFilter((context, next) => next(context));
                app.MapPost("/d", Both);

                string Both() => {|PERCL5002:script.ToJson()|};
            }
        }
        """);

    [Fact]
    public Task Group_InAProjectWithoutFilters_IsReported() => PerclVerifier.VerifyAsync(Usings + """
        static class Endpoints
        {
            public static IEndpointConventionBuilder Map(IEndpointRouteBuilder app, PerclScript script)
            {
                var calls = app.MapGroup("/calls");
                calls.MapPost("/a", (HttpContext context, PerclUrls urls) =>
                {
                    Console.WriteLine(urls.For(context));
                    return {|PERCL5002:script.ToJson()|};
                });
                return calls.MapPost("/b", () => {|PERCL5002:script.ToJson()|});
            }
        }
        """);

    [Fact]
    public Task Actions_WithFiltersOfAllControllers_AreLeftAlone() => PerclVerifier.VerifyAsync(Usings + """
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.AspNetCore.Mvc.Filters;

        public class CallsController(IServiceCollection services, IActionFilter filter) : ControllerBase
        {
            public string A(PerclScript s) => s.ToJson();

            private void Add() => services.AddControllers(options => options.Filters.Add(filter));
        }
        """);

    private static Microsoft.CodeAnalysis.Testing.DiagnosticResult Form(int place, string form) => Expected.Of(
        "PERCL5002", place, $"The script goes out as {form}, which FreeClimb does not run; return PerclResults.Percl(…)");
}
