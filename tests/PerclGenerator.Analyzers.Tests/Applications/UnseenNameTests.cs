using Microsoft.CodeAnalysis;

namespace PerclGenerator.Analyzers.Tests.Applications;

/// <summary>Applications in which an endpoint may have the name, though its mapping does not show it.</summary>
public sealed class UnseenNameTests
{
    /// <summary>An endpoint whose name is known, and a URL of one that is nowhere seen.</summary>
    private const string Lookup = """
        app.MapPercl<GetSpeechWebhook>("/known", _ => [new Hangup()]).WithName("known");
        app.MapPercl("/call", (InboundCallWebhook _, PerclUrls urls) => [new GetDigits { ActionUrl = urls.Of("menu") }]);
        """;

    private const string Modules = "foreach (var module in app.Services.GetServices<IModule>()) module.Map(app);";

    /// <summary>Code that does with an object what cannot be seen.</summary>
    private const string Plug = """
        internal sealed class Plug
        {
            public object? Value { get; set; }
            public void Run() => Start(Value!);
            public static void Start(object hidden) => typeof(string).GetMethod("Map")!.Invoke(null, [hidden]);
            public static void Dynamic(dynamic hidden) => hidden.MapBilling();
        }

        internal static class Hiding { public static void Hide(this object hidden) => Plug.Start(hidden); }
        """;

    private const string Handler = "(GetDigitsWebhook _) => [new Hangup()]";

    [Fact]
    public Task Name_ThatIsNowhere_IsReported() =>
        MarkedProgram.VerifyAsync(MarkedProgram.Of(Lookup.Replace("\"menu\"", "{|PERCL5003:\"menu\"|}", StringComparison.Ordinal)));

    [Theory]
    [InlineData("app.MapPercl(\"/m\", " + Handler + ").WithName(app.Configuration[\"Name\"]!);")]
    [InlineData("void Map(string name) => app.MapPercl(\"/m\", " + Handler + ").WithName(name); Map(\"menu\");")]
    [InlineData("foreach (var name in new[] { \"menu\" }) app.MapPercl(\"/m\", " + Handler + ").WithName(name);")]
    [InlineData("var end = args.Length > 0 ? \"u\" : \"o\"; app.MapPercl(\"/m\", " + Handler + ").WithName($\"men{end}\");")]
    [InlineData("app.MapPercl(\"/m\", " + Handler + ").WithName(args.Length > 0 ? \"menu\" : \"other\");")]
    [InlineData("app.MapPercl(\"/m\", " + Handler + ").WithName(\"me\" + args[0]);")]
    [InlineData("app.MapPercl(\"/m\", " + Handler + ")?.WithName(args[0]);")]
    [InlineData("Func<string, RouteHandlerBuilder> name = app.MapPercl(\"/m\", " + Handler + ").WithName; name(\"menu\");")]
    [InlineData("args.Select(app.MapPercl(\"/m\", " + Handler + ").WithName<RouteHandlerBuilder>).ToArray();")]
    [InlineData("app.MapPercl(\"/m\", " + Handler + ").WithMetadata(new EndpointNameMetadata(args[0]));")]
    [InlineData("object name = new EndpointNameMetadata(\"menu\"); app.MapPercl(\"/m\", " + Handler + ").WithMetadata(name);")]
    [InlineData("EndpointNameMetadata name = new(\"menu\"); app.MapPercl(\"/m\", " + Handler + ").WithMetadata(name);")]
    [InlineData("object[] all = [new EndpointNameMetadata(args[0])]; app.MapPercl(\"/m\", " + Handler + ").WithMetadata(all);")]
    [InlineData("app.MapPercl(\"/m\", " + Handler + ").Add(endpoint => endpoint.Metadata.Add(new EndpointNameMetadata(args[0])));")]
    [InlineData("Action<IEndpointRouteBuilder> map = _ => { }; map(app);")]
    [InlineData("Action<IEndpointRouteBuilder>? map = null; map?.Invoke(app.MapGroup(\"/m\"));")]
    [InlineData("dynamic routes = app; routes.Map(routes);")]
    [InlineData("typeof(string).GetMethod(\"Map\")?.Invoke(null, [app]);")]
    [InlineData("typeof(string).GetMethod(\"Map\")!.Invoke(null, new object[] { app });")]
    [InlineData("typeof(string).GetMethod(\"Map\")!.Invoke(null, new[] { app });")]
    [InlineData("typeof(string).GetMethod(\"Map\")!.Invoke(app, null);")]
    [InlineData("typeof(string).GetMethod(\"Map\")!.Invoke((app), null);")]
    [InlineData("typeof(string).GetMethod(\"Map\")!.Invoke(null, [(IApplicationBuilder)app!]);")]
    [InlineData("typeof(string).GetMethod(\"Map\")!.Invoke(null, [app as IEndpointRouteBuilder]);")]
    [InlineData("typeof(string).GetMethod(\"Map\")!.Invoke(null, [await Task.FromResult(app)]);")]
    [InlineData("typeof(string).GetMethod(\"Map\")!.Invoke(null, [args.Length switch { 0 => app, _ => null }]);")]
    [InlineData("typeof(string).GetMethod(\"Map\")!.Invoke(null, new object[] { new[] { app }[0] });")]
    [InlineData("object?[] all = [null, app.MapGroup(\"/a\")]; typeof(string).InvokeMember(\"Map\", default, null, null, all);")]
    [InlineData("var all = new List<object> { app }; typeof(string).GetMethod(\"Map\")!.Invoke(null, all.ToArray());")]
    [InlineData("var all = new object[1]; all[0] = app; typeof(string).GetMethod(\"Map\")!.Invoke(null, all);")]
    [InlineData("Activator.CreateInstance(Type.GetType(\"Plug, Plug\")!, app);")]
    [InlineData("ActivatorUtilities.CreateInstance(app.Services, typeof(string), app);")]
    [InlineData("ActivatorUtilities.CreateInstance(app.Services, typeof(string), app.MapPost(\"/m\", () => 1));")]
    [InlineData("object hidden = args.Length > 0 ? app : args; Plug.Start(hidden);")]
    [InlineData("var hidden = (object)app; Plug.Start(hidden);")]
    [InlineData("var hidden = app as object; Plug.Start(hidden);")]
    [InlineData("object Hide() => app; Plug.Start(Hide());")]
    [InlineData("object Hide() { return app; } Plug.Start(Hide());")]
    [InlineData("Func<object> hide = () => app; Plug.Start(hide());")]
    [InlineData("new Plug { Value = app }.Run();")]
    [InlineData("app.Hide();")]
    [InlineData("app?.Hide();")]
    [InlineData("app.UseRouting(); app.UseEndpoints(Plug.Start);")]
    [InlineData("((dynamic)app).MapBilling();")]
    [InlineData("Plug.Dynamic(app);")]
    [InlineData("dynamic plug = args; plug.Map(app);")]
    [InlineData("System.Reflection.Assembly.LoadFrom(args[0]); " + Modules)]
    [InlineData("foreach (var all in AppDomain.CurrentDomain.GetAssemblies()) { } app.Services.GetRequiredService<Module>().Map(app);")]
    [InlineData("builder.Services.AddControllers().AddApplicationPart(typeof(object).Assembly);")]
    [InlineData("((IEndpointRouteBuilder)app).DataSources.Add(new DefaultEndpointDataSource());")]
    [InlineData("app.MapControllers();", "[Microsoft.AspNetCore.Mvc.Route(\"c\")] public class Calls : Microsoft.AspNetCore.Mvc.ControllerBase { [Microsoft.AspNetCore.Mvc.HttpPost(\"m\", Name = \"[controller]_m\")] public object M() => 1; }")]
    [InlineData("app.MapControllers();", "public class Named : Microsoft.AspNetCore.Mvc.HttpPostAttribute { public Named() : base(\"m\") => Name = \"menu\"; }")]
    [InlineData("app.MapControllers();", "public class Names : Microsoft.AspNetCore.Mvc.ApplicationModels.IActionModelConvention { public void Apply(Microsoft.AspNetCore.Mvc.ApplicationModels.ActionModel action) => action.Selectors[0].AttributeRouteModel!.Name = action.ActionName; } // AttributeRouteModel")]
    [InlineData("builder.Services.AddSingleton<IStartupFilter, Filter>();", "public class Filter : IStartupFilter { public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => next; }")]
    [InlineData("", "public sealed class Name : IEndpointNameMetadata { public string EndpointName => Environment.MachineName; }")]
    [InlineData("", "public abstract class Links : LinkGenerator;")]
    [InlineData("", "public abstract class Links(string url) : Microsoft.AspNetCore.Routing.LinkGenerator, IDisposable { public string Url => url; public abstract void Dispose(); }")]
    [InlineData("", "public sealed class Sources { public Microsoft.AspNetCore.Routing.EndpointDataSource? Source; }")]
    [InlineData("", "public static class Tests { public static string Url => Percl.AspNetCore.Testing.TestUrls.Create(\"https://example.com\").Of(\"menu\"); }")]
    public Task Name_ThatIsMade_IsLeftAlone(string statements, string types = "") => MarkedProgram.VerifyAsync(
        MarkedProgram.Of(Lookup + statements, types + """

            public interface IModule { void Map(IEndpointRouteBuilder routes); }
            public class Module { public virtual void Map(IEndpointRouteBuilder routes) { } }

            """ + Plug));

    /// <summary>Words of other endpoints that only stand in comments, strings and names of the project.</summary>
    [Theory]
    [InlineData("", "/// <summary>Makes the entry point visible to WebApplicationFactory in tests, see TestUrls.</summary>\npublic partial class Program;")]
    [InlineData("", "// Makes the entry point visible to WebApplicationFactory<Program> in the test project.\npublic partial class Program;")]
    [InlineData("", "/// <summary>See <see cref=\"IEndpointNameMetadata\"/>.</summary>\npublic partial class Program;")]
    [InlineData("Console.WriteLine(\"TestUrls\" + $\"IStartupFilter {args[0]} EndpointDataSource\");")]
    [InlineData("new MyTestUrls().MakeWebApplicationFactory();", "internal sealed class MyTestUrls { public void MakeWebApplicationFactory() { } }")]
    [InlineData("TestUrls.Show(new TestUrls()); TestUrls.IStartupFilter = 1;", "internal sealed class TestUrls { public static int IStartupFilter; public static void Show(TestUrls urls) { } }")]
    [InlineData("Show(null); static void Show(LinkGenerator? links) { }")]
    [InlineData("var length = args.Length > 0 ? 1 : LinkGenerator.Length;", "internal static class LinkGenerator { public static int Length; }")]
    [InlineData("app.Services.GetRequiredService<Module>().Map(app); // AppDomain, Assembly.Load", "public class Module { public virtual void Map(IEndpointRouteBuilder routes) { } }")]
    [InlineData("", "#if OTHER\npublic sealed class Filter : IStartupFilter;\n#endif")]
    public Task Name_BesideWordsThatAreNoCode_IsReported(string statements, string types = "") => MarkedProgram.VerifyAsync(
        MarkedProgram.Of(
            Lookup.Replace("\"menu\"", "{|PERCL5003:\"menu\"|}", StringComparison.Ordinal) + statements, types));

    [Theory]
    [InlineData("ArgumentNullException.ThrowIfNull(app);")]
    [InlineData("if (ReferenceEquals(app, null) || app.Equals(null) || app is null) return;")]
    [InlineData("_ = app.MapGet(\"/a\", () => 1); IApplicationBuilder web = app; IEndpointRouteBuilder? routes = app as IEndpointRouteBuilder; routes?.MapGet(\"/b\", () => 1);")]
    [InlineData("Console.WriteLine($\"{app}\" + app);")]
    [InlineData("Map(app); static IEndpointRouteBuilder Map(IEndpointRouteBuilder routes) { routes.MapGet(\"/a\", () => 1); return routes; }")]
    [InlineData("app.UseRouting(); app.UseEndpoints(Map); static void Map(IEndpointRouteBuilder routes) => routes.MapGet(\"/a\", () => 1);")]
    [InlineData("Write(args); static void Write(dynamic x) => Console.WriteLine(x);")]
    [InlineData("dynamic x = args; x.Save(); x.Save(x); Console.WriteLine(x.Length);")]
    [InlineData("object x = args; typeof(string).GetMethod(\"Map\")?.Invoke(x, [x]);")]
    [InlineData("typeof(string).GetMethod(\"Map\")?.Invoke(null, [app.Services, app.Environment]);")]
    public Task Name_WhereTheApplicationIsNotHidden_IsReported(string statements) => MarkedProgram.VerifyAsync(
        MarkedProgram.Of(Lookup.Replace("\"menu\"", "{|PERCL5003:\"menu\"|}", StringComparison.Ordinal) + statements, Plug));

    [Theory]
    [InlineData(Modules)]
    [InlineData("app.Services.GetRequiredService<Module>().Map(app);")]
    [InlineData("Map<One>(app); static void Map<T>(WebApplication app) where T : IOne => T.Map(app);")]
    public Task Name_WhereTheProjectHasAllImplementations_IsReported(string statements) => MarkedProgram.VerifyAsync(
        MarkedProgram.Of(
            Lookup.Replace("\"menu\"", "{|PERCL5003:\"menu\"|}", StringComparison.Ordinal) + statements, """

            public interface IModule { void Map(IEndpointRouteBuilder routes); }
            public interface IOne { static abstract void Map(IEndpointRouteBuilder routes); }
            public class One : IOne { public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/1", () => 1).WithName("one"); }
            public abstract class Module { public abstract void Map(IEndpointRouteBuilder routes); }
            """));

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

    [Fact]
    public Task Library_IsLeftAlone() => MarkedProgram.VerifyAsync(
        new Application([("Endpoints.cs", """
            internal static class Endpoints
            {
                public static void Map(IEndpointRouteBuilder app)
                {
            """ + Lookup + """
                }
            }
            """)])
        {
            Kind = OutputKind.DynamicallyLinkedLibrary,
        });

    [Fact]
    public Task Test_ThatMapsNoEndpoint_IsLeftAlone() => MarkedProgram.VerifyAsync("""
        return 0;

        public static class MenuTests
        {
            public static string Url(PerclUrls urls) => urls.Of("menu");
        }
        """);

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
