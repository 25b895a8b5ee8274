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
}
