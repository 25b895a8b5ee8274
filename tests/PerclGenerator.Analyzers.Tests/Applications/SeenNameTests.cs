namespace PerclGenerator.Analyzers.Tests.Applications;

/// <summary>Applications in which an endpoint has the name, in whatever way code can say so.</summary>
public sealed class SeenNameTests
{
    private const string Lookup = """
        app.MapPercl<GetSpeechWebhook>("/known", _ => [new Hangup()]).WithName("known");
        app.MapPercl("/call", (InboundCallWebhook _, PerclUrls urls) =>
            [new Say { Text = urls.Of("menu") }, new Redirect { ActionUrl = urls.Of({|PERCL5003:"nowhere"|}) }]);

        """;

    private const string Handler = "(GetDigitsWebhook _) => [new Hangup()]";

    private const string Mvc = "Microsoft.AspNetCore.Mvc";

    [Theory]
    [InlineData("app.MapPercl(\"/m\", " + Handler + ").WithName(\"menu\");")]
    [InlineData("app.MapPercl(\"/m\", " + Handler + ").WithTags(\"a\").RequireFreeClimbSignature().WithName(\"menu\");")]
    [InlineData("app.MapPercl(\"/m\", " + Handler + ").WithName(Names.Menu);")]
    [InlineData("app.MapPercl(\"/m\", " + Handler + ").WithName(nameof(Names.menu));")]
    [InlineData("app.MapPercl(\"/m\", " + Handler + ").WithName(\"me\" + \"nu\");")]
    [InlineData("app.MapPercl(\"/m\", " + Handler + ").WithName($\"{Names.Menu}\");")]
    [InlineData("var name = \"menu\"; app.MapPercl(\"/m\", " + Handler + ").WithName(name);")]
    [InlineData("app.MapPercl(\"/m\", " + Handler + ").WithName(Names.Static);")]
    [InlineData("app.MapPercl(\"/m\", " + Handler + ").WithMetadata(new EndpointNameMetadata(\"menu\"));")]
    [InlineData("app.MapPercl(\"/m\", " + Handler + ").WithMetadata(new EndpointNameAttribute(\"menu\"));")]
    [InlineData("app.MapPercl(\"/m\", " + Handler + ").WithMetadata(new Microsoft.AspNetCore.Routing.EndpointNameAttribute(\"menu\"));")]
    [InlineData("app.MapPercl(\"/m\", [EndpointNameAttribute(\"menu\")] (GetDigitsWebhook _) => new PerclScript());")]
    [InlineData("app.MapPercl(\"/m\", " + Handler + ").WithMetadata(new RouteNameMetadata(\"menu\"), new EndpointNameMetadata(\"menu\"));")]
    [InlineData("app.MapPercl(\"/m\", [EndpointName(\"menu\")] (GetDigitsWebhook _) => new PerclScript());")]
    [InlineData("app.MapPercl(\"/m\", Named.Answer);", "internal static class Named { [EndpointName(\"menu\")] public static PerclScript Answer(GetDigitsWebhook _) => [new Hangup()]; }")]
    [InlineData("var endpoint = app.MapPercl(\"/m\", " + Handler + "); endpoint.WithName(\"menu\");")]
    [InlineData("RoutingEndpointConventionBuilderExtensions.WithName(app.MapPercl(\"/m\", " + Handler + "), \"menu\");")]
    [InlineData("app.MapGroup(\"/a\").MapGroup(\"/b\").MapPercl(\"/m\", " + Handler + ").WithName(\"menu\");")]
    [InlineData("app.MapGroup(\"/a\").WithName(\"menu\").MapPercl(\"/m\", " + Handler + ");")]
    [InlineData("if (args.Length > 0) { app.MapPercl(\"/m\", " + Handler + ").WithName(\"menu\"); }")]
    [InlineData("RouteHandlerBuilder? endpoint = app.MapPercl(\"/m\", " + Handler + "); endpoint?.WithName(\"menu\");")]
    [InlineData("var endpoint = args.Length > 0 ? app.MapPercl(\"/m\", " + Handler + ") : null; endpoint?.WithTags(\"a\")?.WithName(\"menu\");")]
    [InlineData("app.MapPercl(\"/m\", " + Handler + ")?.WithName(\"menu\");")]
    [InlineData("app?.MapPercl(\"/m\", " + Handler + ").WithTags(\"a\")?.WithName(\"menu\");")]
    [InlineData("(app?.MapPercl(\"/m\", " + Handler + "))?.WithTags(\"a\").WithName(\"menu\");")]
    [InlineData("((RouteHandlerBuilder)app.MapPercl(\"/m\", " + Handler + ")!).WithName(\"menu\");")]
    [InlineData("app.MapPercl(\"/m\", " + Handler + ")?.WithMetadata(new EndpointNameMetadata(\"menu\"));")]
    [InlineData("app?.MapControllerRoute(\"menu\", \"{controller}/{action}\");")]
    [InlineData("Map(app); static void Map(IEndpointRouteBuilder routes) => routes.MapPercl(\"/m\", " + Handler + ").WithName(\"menu\");")]
    [InlineData("app.UseRouting(); app.UseEndpoints(routes => routes.MapPercl(\"/m\", " + Handler + ").WithName(\"menu\"));")]
    [InlineData("app.MapGet(\"/m\", () => 1).WithName(\"menu\");")]
    [InlineData("app.MapPost(\"/m\", (object body) => body).WithName(\"menu\");")]
    [InlineData("app.MapHealthChecks(\"/m\").WithName(\"menu\");")]
    [InlineData("app.MapFallback(() => 1).WithName(\"menu\");")]
    [InlineData("app.MapControllerRoute(\"menu\", \"{controller}/{action}\");")]
    [InlineData("app.MapControllerRoute(pattern: \"{controller}/{action}\", name: \"menu\");")]
    [InlineData("app.MapControllers();", "public class Calls : " + Mvc + ".ControllerBase { [" + Mvc + ".HttpPost(\"m\", Name = \"menu\")] public object M() => 1; }")]
    [InlineData("app.MapControllers();", "public class Calls : " + Mvc + ".ControllerBase { [" + Mvc + ".HttpPost(Name = Names.Menu)] public object M() => 1; }")]
    [InlineData("app.MapControllers();", "public class Calls : " + Mvc + ".Controller { [" + Mvc + ".Route(\"m\", Name = \"menu\")] public object M() => 1; }")]
    [InlineData("app.MapControllers();", "[" + Mvc + ".Route(\"m\", Name = \"menu\")] public class Calls : " + Mvc + ".Controller { [" + Mvc + ".AcceptVerbs(\"POST\")] public object M() => 1; }")]
    [InlineData("builder.Services.AddRazorPages(); app.MapRazorPages().WithName(\"menu\");")]
    public Task Name_OfAnEndpoint_IsLeftAlone(string statements, string types = "") => MarkedProgram.VerifyAsync(
        MarkedProgram.Of(Lookup + statements, types + """

            public static class Names
            {
                public const string Menu = "menu";
                public static readonly string Static = "menu";
                public static int menu;
            }
            """));

    [Theory]
    [InlineData("app.MapGet(\"/u\", (PerclUrls urls) => urls.Of(args[0]));")]
    [InlineData("app.MapGet(\"/u\", (PerclUrls urls) => urls.Of(args.Length > 0 ? {|PERCL5003:\"a\"|} : {|PERCL5003:\"b\"|}));")]
    [InlineData("app.MapGet(\"/u\", (PerclUrls urls) => urls.Of((args.Length > 0 ? \"known\" : (args[0] == \"\" ? ({|PERCL5003:\"a\"|}) : args[0]))!));")]
    [InlineData("app.MapGet(\"/u\", (PerclUrls urls) => urls.Of(args[0] switch { \"1\" => \"known\", \"2\" => Other.Name, _ when args.Length > 1 => throw new Exception(), _ => {|PERCL5003:\"a\"|} }));")]
    [InlineData("app.MapGet(\"/u\", (PerclUrls urls, string? name) => urls.Of(name ?? {|PERCL5003:\"a\"|}));")]
    [InlineData("app.MapGet(\"/u\", (PerclUrls urls) => { var name = args.Length > 0 ? {|PERCL5003:\"a\"|} : \"known\"; return urls.Of(name); });")]
    [InlineData("app.MapGet(\"/u\", (PerclUrls urls) => { var name = args.Length > 0 ? \"a\" : \"known\"; return urls.Of({|PERCL5003:name|}) + urls.Of({|PERCL5003:name|}); });")]
    [InlineData("app.MapGet(\"/u\", (PerclUrls urls) => { string name; name = args.Length > 0 ? \"a\" : args.Length > 1 ? \"a\" : \"known\"; return urls.Of({|PERCL5003:name|}); });")]
    [InlineData("app.MapGet(\"/u\", (PerclUrls urls) => { var name = args.Length > 0 ? \"a\" : \"known\"; name = \"known\"; return urls.Of(name); });")]
    // A condition may leave out what is no name.
    [InlineData("app.MapGet(\"/u\", (PerclUrls urls) => { var name = args.Length > 0 ? \"\" : \"known\"; return name == \"\" ? \"\" : urls.Of(name); });")]
    [InlineData("app.MapGet(\"/u\", (PerclUrls urls) => { var name = args.Length > 0 ? \"\" : \"known\"; if (name == \"\") return \"\"; return urls.Of(name); });")]
    [InlineData("app.MapGet(\"/u\", (PerclUrls urls) => { var name = args.Length > 0 ? \"\" : \"known\"; if (name != \"\") { return urls.Of(name); } return name; });")]
    [InlineData("var name = args.Length > 0 ? \"\" : \"known\"; if (name != \"\") app.MapGet(\"/u\", (PerclUrls urls) => urls.Of(name));")]
    [InlineData("app.MapGet(\"/u\", (PerclUrls urls) => { var name = args.Length > 0 ? {|PERCL5003:\"\"|} : \"known\"; Console.WriteLine(); try { return urls.Of(name); } finally { } });")]
    [InlineData("app.MapGet(\"/u\", (PerclUrls urls) => urls.Of(args.Length > 0 ? \"known\" : \"kno\" + \"wn\"));")]
    [InlineData("app.MapGet(\"/u\", (PerclUrls urls) => urls.Of((args.Length > 0 ? \"a\" : \"b\") + \"c\"));")]
    [InlineData("app.MapGet(\"/u\", (PerclUrls urls) => Url(urls, args.Length > 0 ? {|PERCL5003:\"a\"|} : \"known\", \"b\")); static string Url(PerclUrls urls, string name, string other) => urls.Of(name);")]
    [InlineData("app.MapGet(\"/u\", (PerclUrls urls) => true ? urls.Of(true ? \"known\" : \"a\") : \"\");")]
    [InlineData("app.MapGet(\"/u\", (PerclUrls urls) => urls.Of($\"{args[0]}\"));")]
    [InlineData("app.MapGet(\"/u\", () => Other.Of(\"a\"));")]
    [InlineData("app.MapGet(\"/u\", () => new Other().Of(\"a\"));")]
    [InlineData("app.MapGet(\"/u\", (Other? other) => other?.Of(\"a\"));")]
    [InlineData("app.MapGet(\"/u\", (PerclUrls? urls) => urls?.Of({|PERCL5003:\"a\"|}));")]
    [InlineData("app.MapGet(\"/u\", (PerclUrls urls, HttpContext http) => urls.For(http).Of({|PERCL5003:\"a\"|}));")]
    [InlineData("app.MapGet(\"/u\", (PerclUrls urls) => urls.Of(values: new { id = 1 }, endpoint: {|PERCL5003:\"a\"|}));")]
    [InlineData("const string a = \"a\"; app.MapGet(\"/u\", (PerclUrls urls) => urls.Of({|PERCL5003:a|}, new RouteValueDictionary()));")]
    [InlineData("var a = \"a\"; app.MapGet(\"/u\", (PerclUrls urls) => urls.Of({|PERCL5003:a|}));")]
    [InlineData("app.MapGet(\"/u\", (PerclUrls urls) => urls.Of(null!));")]
    public Task Lookup_IsReportedWhereItsNameIsKnown(string statements) => MarkedProgram.VerifyAsync(
        MarkedProgram.Of(
            "app.MapPercl<GetSpeechWebhook>(\"/known\", _ => [new Hangup()]).WithName(\"known\");" + statements,
            """
            internal sealed class Other { public const string Name = "known"; public string Of(string name, int more = 0) => name; public static string Of(object name) => ""; }
            """));
}
