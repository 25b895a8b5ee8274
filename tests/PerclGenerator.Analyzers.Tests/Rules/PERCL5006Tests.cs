using PerclGenerator.CodeFixes;

namespace PerclGenerator.Analyzers.Tests.Rules;

public sealed class PERCL5006Tests
{
    private const string Usings = """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using System.Threading.Tasks;

        """;

    [Fact]
    public Task Endpoint_ThatAnswersWithOneCommand_IsReported() => PerclVerifier.VerifyAsync(Usings + """
        static class Endpoints
        {
            public static void Map(WebApplication app, bool open)
            {
                app.MapPost("/a", () => {|PERCL5006:new Hangup()|});
                app.MapPost("/b", () => { return Results.Ok({|PERCL5006:new Hangup()|}); });
                app.MapPost("/c", () => TypedResults.Json({|PERCL5006:new Hangup()|}));
                app.MapPost("/d", async () => { await Task.Yield(); return {|PERCL5006:new Say { Text = "Hi" }|}; });
                app.MapPost("/e", IPerclCommand () => {|PERCL5006:open ? new Say { Text = "Hi" } : new Hangup()|});
                app.MapPost("/f", () => Task.FromResult({|PERCL5006:new Hangup()|}));
                app.MapPost("/g", Local);
                app.MapPost("/h", () => {|PERCL5006:new Transfer { To = "a" }|});

                Hangup Local() => {|PERCL5006:new()|};
            }
        }

        [PerclCommand]
        partial record Transfer
        {
            public required string To { get; init; }
        }

        public class CallsController : ControllerBase
        {
            public Say A() => {|PERCL5006:new() { Text = "Hi" }|};

            public IActionResult B() => Ok({|PERCL5006:new Hangup()|});

            public ActionResult<Hangup> C() => {|PERCL5006:new Hangup()|};

            public IActionResult D(Hangup end) => new JsonResult({|PERCL5006:end|});
        }
        """);

    [Fact]
    public Task Endpoint_WhoseHandlerOrHelperIsElsewhere_IsReported() => PerclVerifier.VerifyAsync(Usings + """
        static class Endpoints
        {
            public static void Map(WebApplication app)
            {
                app.MapPost("/a", Handlers.End);
                app.MapPost("/b", () => {|PERCL5006:Handlers.Later()|});
                app.MapPost("/c", async () => {|PERCL5006:await Handlers.Later()|});
                app.MapPost("/d", () => { var end = new Hangup(); return {|PERCL5006:end|}; });
                app.MapPost("/e", () => new PerclScript { Handlers.Made() });
            }
        }

        static class Handlers
        {
            public static Hangup End() => {|PERCL5006:new()|};

            public static async Task<Hangup> Later()
            {
                await Task.Yield();
                return new Hangup();
            }

            public static Hangup Made() => new();
        }
        """);

    [Fact]
    public Task Message_SaysWhatFreeClimbExpects() => PerclVerifier.VerifyAsync(
        Usings + """
        static class Endpoints
        {
            public static void Map(WebApplication app) => app.MapPost("/a", () => {|#0:new Hangup()|});
        }
        """,
        Expected.Of("PERCL5006", 0, "The command goes out as one JSON object, which FreeClimb does not run; answer with a script, an array of commands"));

    [Fact]
    public Task Command_IsWrappedInAScript() => PerclVerifier.VerifyFixAsync<WrapInScriptFix>(
        Usings + """
        static class Endpoints
        {
            public static void Map(WebApplication app)
            {
                app.MapPost("/a", () => {|PERCL5006:new Hangup()|}); // why
                app.MapPost("/b", () => Results.Ok({|PERCL5006:new Say { Text = "Hi" }|}));
            }
        }
        """,
        Usings + """
        static class Endpoints
        {
            public static void Map(WebApplication app)
            {
                app.MapPost("/a", () => new PerclScript { new Hangup() }); // why
                app.MapPost("/b", () => Results.Ok(new PerclScript { new Say { Text = "Hi" } }));
            }
        }
        """);

    [Fact]
    public Task Commands_InTwoFiles_AreWrappedAtOnce() => PerclVerifier.VerifyFixAsync<WrapInScriptFix>(
        (Usings + "static class A { public static void Map(WebApplication app) { app.MapPost(\"/a\", () => {|PERCL5006:new Hangup()|}); } }",
            Usings + "static class A { public static void Map(WebApplication app) { app.MapPost(\"/a\", () => new PerclScript { new Hangup() }); } }"),
        (Usings + "static class B { public static void Map(WebApplication app) { app.MapPost(\"/b\", () => {|PERCL5006:new Hangup()|}); } }",
            Usings + "static class B { public static void Map(WebApplication app) { app.MapPost(\"/b\", () => new PerclScript { new Hangup() }); } }"));

    [Fact]
    public Task Command_ThatTheEndpointDeclares_StaysAsItIs() => PerclVerifier.VerifyFixAsync<WrapInScriptFix>(
        Usings + """
        public class CallsController : ControllerBase
        {
            public Hangup A() => {|PERCL5006:new Hangup()|};
        }
        """,
        Usings + """
        public class CallsController : ControllerBase
        {
            public Hangup A() => {|PERCL5006:new Hangup()|};
        }
        """);

    [Fact]
    public Task Command_ThatMayBeNull_StaysAsItIs() => PerclVerifier.VerifyFixAsync<WrapInScriptFix>(
        Usings + """
        static class Endpoints
        {
            public static void Map(WebApplication app) =>
                app.MapPost("/a", (bool open) => {|PERCL5006:open ? new Hangup() : null|});
        }
        """,
        Usings + """
        static class Endpoints
        {
            public static void Map(WebApplication app) =>
                app.MapPost("/a", (bool open) => {|PERCL5006:open ? new Hangup() : null|});
        }
        """);
}
