using Microsoft.CodeAnalysis;

namespace PerclGenerator.Analyzers.Tests.Applications;

/// <summary>Applications whose endpoints another assembly may map, or a function that gets the application.</summary>
public sealed class OtherAssemblyTests
{
    /// <summary>An endpoint whose name is known, and a URL of one that is nowhere seen.</summary>
    private const string Lookup = """
        app.MapPercl<GetSpeechWebhook>("/known", _ => [new Hangup()]).WithName("known");
        app.MapPercl("/call", (InboundCallWebhook _, PerclUrls urls) => [new GetDigits { ActionUrl = urls.Of("menu") }]);
        """;

    [Theory]
    [InlineData("app.MapBilling();")]
    [InlineData("app.MapGroup(\"/billing\").MapBilling();")]
    [InlineData("app?.MapBilling();")]
    [InlineData("app.MapGroup(\"/billing\")?.WithTags(\"a\")?.MapBilling();")]
    [InlineData("app.MapPost(\"/m\", () => 1)?.WithBilling();")]
    [InlineData("Map(app); static void Map<T>(T routes) where T : IEndpointRouteBuilder => routes.MapBilling();")]
    [InlineData("app.UseRouting(); app.UseEndpoints(Billing.Endpoints.Map);")]
    [InlineData("app.UseRouting(); var map = typeof(string).GetMethod(\"Map\")!.CreateDelegate<Action<IEndpointRouteBuilder>>(); app.UseEndpoints(map);")]
    [InlineData("Module.Web = app;")]
    [InlineData("_ = new Module(null!) { Routes = app };")]
    [InlineData("_ = new Own(app);", "internal sealed class Own(WebApplication web) : Module(web);")]
    [InlineData("_ = new Own(app);", "internal sealed class Own : Module { public Own(WebApplication web) : base(web) { } }")]
    [InlineData("_ = new Module(null!)[app];")]
    [InlineData("Billing.Endpoints.MapBilling(app);")]
    [InlineData("Endpoints.Map(app);")]
    [InlineData("app.UseBilling();")]
    [InlineData("new Module(app).ToString();")]
    [InlineData("new Module(null!).Map(app);")]
    [InlineData("IModule module = new Module(null!); module.Map(app);")]
    [InlineData("app.MapPost(\"/m\", () => 1).WithBilling();")]
    [InlineData("app.MapPost(\"/m\", () => 1).WithName(1);")]
    [InlineData("app.MapPost(\"/m\", () => 1).WithMetadata(new Name());")]
    [InlineData("app.MapPost(\"/m\", () => 1).Add(endpoint => endpoint.Metadata.Add(new Name()));")]
    [InlineData("Start(app);", "void Start(WebApplication web) => web.UseBilling();")]
    [InlineData("_ = new Startup();", "internal sealed class Startup { public void Configure(IApplicationBuilder web) => web.UseEndpoints(routes => routes.MapBilling()); }")]
    [InlineData("_ = new Startup();", "internal sealed class Startup { public static WebApplication Web => null!; } internal static class Other { public static void Map() => Startup.Web.UseBilling(); }")]
    public Task Endpoints_OfAnotherAssembly_AreLeftAlone(string statements, string types = "") => MarkedProgram.VerifyAsync(
        Application.Of("using Billing;\n" + MarkedProgram.Of(Lookup + statements, types)) with { References = [Billing] });

    [Fact]
    public Task Builder_WhoseTypeIsNotNamed_IsSearched() => MarkedProgram.VerifyAsync(
        Application.Of(MarkedProgram.Of(Lookup)).With("Other.cs", """
            using Billing;

            internal static class Other
            {
                public static void Run() => Host.CreateDefaultBuilder().ConfigureWebHostDefaults(
                    web => web.Configure(app => app.UseBilling())).Build().Run();
            }
            """) with
        {
            References = [Billing],
        });

    [Theory]
    [InlineData("if (args.Length > 0) {0} else {1}", "{{|{0}:\"{1}\"|}}")]
    [InlineData("if (args.Length > 0) {0} else {{ app.MapBilling(); {1} }}", "\"{1}\"")]
    public Task Endpoint_ThatAnotherAssemblyMayMapToo_IsNotCompared(string mapping, string name) => MarkedProgram.VerifyAsync(
        Application.Of("using Billing;\n" + MarkedProgram.Of(
            string.Format(
                null,
                mapping,
                "app.MapPercl<GetSpeechWebhook>(\"/s\", _ => [new Hangup()]).WithName(\"speech\");",
                "app.MapPerclNotification<GetDigitsWebhook>(\"/n\", _ => { }).WithName(\"noted\");")
            + $$"""
            app.MapPercl("/call", (InboundCallWebhook _, PerclUrls urls) =>
            [
                new GetDigits { ActionUrl = urls.Of({{string.Format(null, name, "PERCL5004", "speech")}}) },
                new GetDigits { ActionUrl = urls.Of({{string.Format(null, name, "PERCL5005", "noted")}}) },
            ]);
            """)) with
        { References = [Billing] });

    [Theory]
    [InlineData("app.UseSwagger();", "{|PERCL5003:\"menu\"|}")]
    [InlineData("app.MapControllers(); app.UseSwagger();", "{|PERCL5003:\"menu\"|}")]
    [InlineData("app.MapSwagger();", "\"menu\"")]
    public Task Middleware_ThatMapsNothing_IsKnown(string statements, string name) => MarkedProgram.VerifyAsync(
        Application.Of("using Swagger;\n" + MarkedProgram.Of(
            Lookup.Replace("\"menu\"", name, StringComparison.Ordinal) + statements)) with
        {
            References = [Swagger],
        });

    [Theory]
    [InlineData("If(app, args.Length > 0, web => web.UseRouting()); static void If(WebApplication web, bool is1, Action<WebApplication> then) { if (is1) then(web); }")]
    [InlineData("app.If(args.Length > 0, web => web.UseRouting()); app.If(false, delegate { });")]
    [InlineData("app.If(then: (web) => { web.MapGet(\"/a\", () => 1); }, is1: true); Conditions.If(app, true, otherwise: web => web.UseRouting());")]
    [InlineData("app?.If(true, web => web.If(false, inner => inner.UseRouting()));")]
    public Task Lambda_ThatStandsInTheCall_IsSeen(string statements) => MarkedProgram.VerifyAsync(
        MarkedProgram.Of(
            Lookup.Replace("\"menu\"", "{|PERCL5003:\"menu\"|}", StringComparison.Ordinal) + statements, Conditions));

    [Theory]
    [InlineData("app.If(true, web => web.MapBilling());")]
    [InlineData("app.If(true, MapBilling); static void MapBilling(WebApplication web) => web.MapBilling();")]
    [InlineData("Action<WebApplication> map = web => web.UseRouting(); app.If(true, map);")]
    [InlineData("app.If(true, web => web.UseRouting()); app.If(true, (Action<WebApplication>)Delegate.CreateDelegate(typeof(Action<WebApplication>), args.GetType().GetMethod(\"Map\")!));")]
    [InlineData("app.If(true, web => web.UseRouting()); Action<WebApplication, bool, Action<WebApplication>, Action<WebApplication>> map = Conditions.If; map(null!, true, null!, null!);")]
    [InlineData("app.If(true, web => web.Hide());", "public static class Hiding { public static void Hide(this object hidden) => typeof(string).GetMethod(\"Map\")!.Invoke(null, [hidden]); }")]
    [InlineData("Run(web => web.UseRouting()); void Run(Action<WebApplication> map) { map = Billing.Endpoints.Map; map(app); }")]
    [InlineData("new Own().Run(app, web => web.UseRouting());", "public class Own : IOwn { public void Run(WebApplication web, Action<WebApplication> map) => map(web); } public interface IOwn { void Run(WebApplication web, Action<WebApplication> map); }")]
    public Task Function_ThatMayBeAnother_IsLeftAlone(string statements, string types = "") => MarkedProgram.VerifyAsync(
        Application.Of("using Billing;\n" + MarkedProgram.Of(Lookup + statements, Conditions + types)) with
        {
            References = [Billing],
        });

    [Fact]
    public Task Assembly_ThatMapsNothing_ChangesNothing() => MarkedProgram.VerifyAsync(
        Application.Of("using Texts;\n" + MarkedProgram.Of(
            Lookup.Replace("\"menu\"", "{|PERCL5003:\"menu\"|}", StringComparison.Ordinal) + "app.Note(1);")) with
        {
            References = [Texts],
        });

    [Fact]
    public Task Assembly_ThatUsesTheLibrary_MayMapTheEndpoint() => MarkedProgram.VerifyAsync(
        Application.Of(MarkedProgram.Of(Lookup)) with { References = [Telephony] });

    [Fact]
    public Task Factory_OfATest_IsLeftAlone() => MarkedProgram.VerifyAsync(
        Application.Of("using Microsoft.AspNetCore.Mvc.Testing;\n" + MarkedProgram.Of(
            Lookup, "internal sealed class Host : WebApplicationFactory<Program>;")) with
        {
            References = [Testing],
        });

    [Fact]
    public Task Controllers_InCommentsAlone_AreNotMapped() => MarkedProgram.VerifyAsync(
        Application.Of(MarkedProgram.Of(
            Lookup.Replace("\"menu\"", "{|PERCL5003:\"menu\"|}", StringComparison.Ordinal) + "// not app.MapControllers();")) with
        {
            References = [Controllers],
        });

    [Fact]
    public Task Controllers_OfAnotherAssembly_AreLeftAlone() => MarkedProgram.VerifyAsync(
        Application.Of(MarkedProgram.Of(Lookup + "app.MapControllers();")) with { References = [Controllers] });

    private static readonly MetadataReference Billing = new Application([("Billing.cs", """
        namespace Billing;

        public interface IModule { void Map(IEndpointRouteBuilder routes); }

        public class Module(WebApplication web) : IModule
        {
            public void Map(IEndpointRouteBuilder routes) => Endpoints.Map(routes);

            public override string ToString() => web.ToString()!;

            public static WebApplication? Web { get; set; }

            public IEndpointRouteBuilder? Routes { set => Endpoints.Map(value!); }

            public int this[IEndpointRouteBuilder routes] => routes.DataSources.Count;
        }

        public sealed class Name : IEndpointNameMetadata
        {
            public string EndpointName => "menu";
        }

        public static class Endpoints
        {
            public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/m", () => 1).WithName("menu");
            public static void MapBilling(this IEndpointRouteBuilder routes) => Map(routes);
            public static void UseBilling(this IApplicationBuilder web) => web.UseEndpoints(Map);
            public static RouteHandlerBuilder WithBilling(this RouteHandlerBuilder endpoint) => endpoint.WithName("menu");
            public static RouteHandlerBuilder WithName(this RouteHandlerBuilder endpoint, int name) => endpoint.WithName("menu");
        }
        """)]).Emit("Billing");

    private const string Conditions = """
        public static class Conditions
        {
            public static void If(
                this WebApplication web, bool is1, Action<WebApplication>? then = null, Action<WebApplication>? otherwise = null)
            {
                if (is1)
                {
                    then?.Invoke(web);
                }
                else if (otherwise is not null)
                {
                    otherwise(web);
                }
            }
        }

        """;

    private static readonly MetadataReference Swagger = new Application([("Swagger.cs", """
        namespace Swagger;

        public static class Documents
        {
            public static Microsoft.AspNetCore.Mvc.ControllerBase? Controller;
            public static void UseSwagger(this IApplicationBuilder web) => web.UseMiddleware<string>();
            public static void MapSwagger(this IEndpointRouteBuilder routes) => routes.MapGet("/s", () => 1);
        }
        """)]).Emit("Swashbuckle.AspNetCore.Swagger");

    private static readonly MetadataReference Texts = new Application([("Texts.cs", """
        namespace Texts;

        public static class Log
        {
            public static void Note(this object value, int level) => Console.WriteLine($"{value} {level}");
        }
        """)]).Emit("Texts");

    private static readonly MetadataReference Testing = new Application([("Testing.cs", """
        namespace Microsoft.AspNetCore.Mvc.Testing;

        public class WebApplicationFactory<T>;
        """)]).Emit("Microsoft.AspNetCore.Mvc.Testing");

    private static readonly MetadataReference Telephony = new Application([("Telephony.cs", """
        namespace Telephony;

        public static class Endpoints
        {
            public static string Url(Percl.AspNetCore.PerclUrls urls) => urls.Of("menu");
        }
        """)]).Emit("Telephony");

    private static readonly MetadataReference Controllers = new Application([("Controllers.cs", """
        namespace Controllers;

        public class Calls : Microsoft.AspNetCore.Mvc.ControllerBase
        {
            [Microsoft.AspNetCore.Mvc.HttpPost("m", Name = "menu")]
            public object M() => 1;
        }
        """)]).Emit("Controllers");
}
