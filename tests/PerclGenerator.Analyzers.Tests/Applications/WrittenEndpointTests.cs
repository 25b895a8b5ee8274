using Microsoft.CodeAnalysis;
using Percl.CSharp.Endpoints;
using PerclGenerator.Analyzers.Tests.HalfTyped;

namespace PerclGenerator.Analyzers.Tests.Applications;

/// <summary>Endpoints that are read without binding the methods that map them.</summary>
public sealed class WrittenEndpointTests
{
    private const string Digits = "GetDigitsWebhook";

    private const string Handler = "(GetDigitsWebhook _) => [new Hangup()]";

    private const string Names = """

        public static class Names
        {
            public const string Menu = "menu";
            public const string Joined = "me" + "nu";
            public static readonly string Static = "menu";
            public static string Property => "menu";

            public static class Inner { public const string Menu = "menu"; }
        }

        public class Base { public const string Name = "menu"; public static class Names { public const string Other = "menu"; } }
        """;

    [Theory]
    [InlineData("app.MapPercl(\"/m\", " + Handler + ").WithName(\"menu\");")]
    [InlineData("app.MapPercl(\"/m\", async (GetDigitsWebhook _, PerclUrls urls) => { await Task.Yield(); return new PerclScript(); }).WithName(\"menu\");")]
    [InlineData("(app.MapPercl<GetDigitsWebhook>(\"/m\", _ => [new Hangup()]))!.WithTags(\"a\").RequireFreeClimbSignature().WithName(\"menu\").WithSummary(\"b\");")]
    [InlineData("app.MapPercl<Percl.Webhooks.GetDigitsWebhook>(\"/m\", _ => [new Hangup()]).WithName(\"menu\");")]
    [InlineData("app.MapPercl(\"/m\", (global::Percl.Webhooks.GetDigitsWebhook _) => [new Hangup()]).WithName(\"menu\");")]
    [InlineData("app.MapGroup(\"/g\").MapPercl(\"/m\", " + Handler + ").WithName(@\"menu\");")]
    [InlineData("app.MapPerclNotification(\"/m\", (GetDigitsWebhook _) => { }).WithName(\"menu\");")]
    [InlineData("app.MapPercl(\"/m\", " + Handler + ").WithName(Names.Menu);")]
    [InlineData("app.MapPercl(\"/m\", " + Handler + ").WithName(global::Names.Inner.Menu);")]
    [InlineData("app.MapPercl(\"/m\", " + Handler + ").WithName(Names.Joined);")]
    [InlineData("E.Map(app);", "class E { const string Name = \"menu\"; public static void Map(WebApplication app) => app.MapPercl(\"/m\", " + Handler + ").WithName(Name); }")]
    [InlineData("E.Map(app);", "class E : Base { public static void Map(WebApplication app) => app.MapPercl(\"/m\", " + Handler + ").WithName(Name); }")]
    [InlineData("E.Map(app);", "class E : Base { public static void Map(WebApplication app) => app.MapPercl(\"/m\", " + Handler + ").WithName(Names.Other); }")]
    [InlineData("Out.E.Map(app);", "class Out { const string Name = \"menu\"; public class E { public static void Map(WebApplication app) => app.MapPercl(\"/m\", " + Handler + ").WithName(Name); } }")]
    [InlineData("E.Map(app);", "partial class E { public static void Map(WebApplication app) => app.MapPercl(\"/m\", " + Handler + ").WithName(Name); } partial class E { const string Name = \"menu\"; }")]
    public void Endpoint_IsRead(string statements, string types = "") =>
        Assert.Equal(Digits, Read(MarkedProgram.Of(statements, types + Names)));

    [Theory]
    [InlineData("using static Names;", "Menu")]
    [InlineData("using All = Names;", "All.Menu")]
    [InlineData("using N = Names.Inner;", "N.Menu")]
    [InlineData("using GetDigitsWebhook = Percl.Webhooks.GetSpeechWebhook;", "\"menu\"", "GetSpeechWebhook")]
    public void Directive_IsFollowed(string directive, string name, string webhook = Digits) => Assert.Equal(
        webhook, Read(directive + MarkedProgram.Of($"app.MapPercl(\"/m\", {Handler}).WithName({name});", Names)));

    [Theory]
    // The endpoint may have another name, webhook or mapping.
    [InlineData("app.MapPercl(\"/m\", " + Handler + ").WithName(Names.Static);")]
    [InlineData("app.MapPercl(\"/m\", " + Handler + ").WithName(Names.Property);")]
    [InlineData("var name = \"menu\"; app.MapPercl(\"/m\", " + Handler + ").WithName(name);")]
    [InlineData("app.MapPercl(\"/m\", " + Handler + ").WithName(\"m\" + \"enu\");")]
    [InlineData("var Names = new { Menu = \"keys\" }; app.MapPercl(\"/m\", " + Handler + ").WithName(Names.Menu);")]
    [InlineData("app.MapPercl(\"/m\", E.Answer).WithName(\"menu\");", "class E { public static PerclScript Answer(GetDigitsWebhook _) => []; }")]
    [InlineData("app.MapPercl(pattern: \"/m\", handler: " + Handler + ").WithName(\"menu\");")]
    [InlineData("app.MapPost(\"/m\", " + Handler + ").WithName(\"menu\");")]
    [InlineData("app.MapGroup(\"/g\").WithName(\"menu\").MapPercl(\"/m\", " + Handler + ");")]
    [InlineData("PerclEndpointRouteBuilderExtensions.MapPercl(app, \"/m\", " + Handler + ").WithName(\"menu\");")]
    [InlineData("app.MapPercl<CallWebhook[]>(\"/m\", _ => []).WithName(\"menu\");")]
    [InlineData("app.MapPercl<Missing>(\"/m\", _ => []).WithName(\"menu\");")]
    [InlineData("app.MapPercl(\"/m\", (ref GetDigitsWebhook _) => []).WithName(\"menu\");")]
    [InlineData("app.MapPercl(\"/m\", (string _) => []).WithName(\"menu\"); app.MapPercl(\"/m\", (Names _) => []).WithName(\"menu\");")]
    [InlineData("Map<GetSpeechWebhook>(); void Map<GetDigitsWebhook>() where GetDigitsWebhook : PerclWebhook => app.MapPercl(\"/m\", " + Handler + ").WithName(\"menu\");")]
    [InlineData("E.Map(app);", "class E { const string Name = \"menu\"; public static void Map(WebApplication app) { const string Name = \"keys\"; app.MapPercl(\"/m\", " + Handler + ").WithName(Name); } }")]
    [InlineData("E.Map(app, \"keys\");", "class E { const string @Name = \"menu\"; public static void Map(WebApplication app, string @Name) => app.MapPercl(\"/m\", " + Handler + ").WithName(Name); }")]
    [InlineData("E.Map(app);", "class E { static Base Names => new(); public static void Map(WebApplication app) => app.MapPercl(\"/m\", " + Handler + ").WithName(Names.Other); }")]
    [InlineData("E<GetSpeechWebhook>.Map(app);", "class E<GetDigitsWebhook> where GetDigitsWebhook : PerclWebhook { public static void Map(WebApplication app) => app.MapPercl(\"/m\", " + Handler + ").WithName(\"menu\"); }")]
    [InlineData("app.MapPercl(\"/m\", " + Handler + ").WithName(\"menu\");", "class E { void WithName(int _) { } }")]
    [InlineData("app.MapPercl(\"/m\", " + Handler + ").WithName(\"menu\"); void MapPercl() { }")]
    // Names with escape sequences are not searched.
    [InlineData("app.MapPercl(\"/m\", " + Handler + ").WithName(\"m\\u0065nu\");")]
    [InlineData("E.Map(app);", "class E { const string Name = \"menu\"; public static void Map(WebApplication app) { const string N\\u0061me = \"keys\"; app.MapPercl(\"/m\", " + Handler + ").WithName(Name); } }")]
    public void Endpoint_ThatMayBeAnother_IsNotRead(string statements, string types = "") =>
        Assert.Null(Read(MarkedProgram.Of(statements, types + Names)));

    [Fact]
    public void Constant_OfAFileThatIsEdited_IsReadAgain()
    {
        var first = Application.Of(MarkedProgram.Of($"app.MapPercl(\"/m\", {Handler}).WithName(Other.Name);"))
            .With("Other.cs", Constant("menu"))
            .Compile();
        Assert.Equal(Digits, Read(first, "menu"));

        var edited = first.ReplaceSyntaxTree(
            first.SyntaxTrees.Single(static tree => tree.FilePath.EndsWith("Other.cs", StringComparison.Ordinal)),
            Compiler.Parse(Constant("keys"), "Other.cs"));

        Assert.Null(Read(edited, "menu"));
        Assert.Equal(Digits, Read(edited, "keys"));

        static string Constant(string name) => $"static class Other {{ public const string Name = \"{name}\"; }}";
    }

    /// <summary>What is not read without binding is bound, and reported as before.</summary>
    [Theory]
    [InlineData("5003", "E.Map(app);", "class E { const string Name = \"menu\"; public static void Map(WebApplication app) { const string Name = \"keys\"; app.MapPercl(\"/m\", " + Handler + ").WithName(Name); } }")]
    [InlineData("5003", "app.MapPercl(\"/m\", " + Handler + ").WithName(\"menu\");", "static class E { public static RouteHandlerBuilder WithName(this RouteHandlerBuilder endpoint, string name) => endpoint; }")]
    [InlineData("5004", "app.MapPercl<Keys>(\"/m\", _ => [new Hangup()]).WithName(Names.Menu);")]
    [InlineData("5005", "app.MapPerclNotification(\"/m\", (GetDigitsWebhook _) => { }).WithName(Names.Menu);")]
    [InlineData("5004", "app.MapPercl<GetSpeechWebhook>(\"/m\", _ => [new Hangup()]).WithName(\"m\\u0065nu\");")]
    public Task Mistake_IsReported(string rule, string statements, string types = "") => MarkedProgram.VerifyAsync(
        "using Keys = Percl.Webhooks.GetSpeechWebhook;" + MarkedProgram.Of(
            statements + "\n" + $$"""
            app.MapPercl<GetSpeechWebhook>("/known", _ => [new Hangup()]).WithMetadata(new EndpointNameMetadata("known"));
            app.MapPercl("/call", (InboundCallWebhook _, PerclUrls urls) => [new GetDigits { ActionUrl = urls.Of({|PERCL{{rule}}:"menu"|}) }]);
            """,
            types + Names));

    private static string? Read(string program) => Read(Application.Of(program).Compile(), "menu");

    private static string? Read(Compilation compilation, string name) =>
        new WrittenEndpoints(compilation).Find(name).SingleOrDefault()?.Webhook?.Name;
}
