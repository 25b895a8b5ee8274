using PerclGenerator.CodeFixes;

namespace PerclGenerator.Analyzers.Tests.Fixes;

/// <summary>Fixes of endpoints: how they are mapped, what they return, and their URLs.</summary>
public sealed class EndpointFixTests
{
    [Theory]
    [InlineData(
        """app.{|PERCL5001:MapPercl<CallStatusWebhook>|}("/a", hook => [new Hangup()]); // why""",
        """app.MapPerclNotification<CallStatusWebhook>("/a", hook => { }); // why""")]
    [InlineData(
        """app.{|PERCL5001:MapPercl|}("/a", (CallStatusWebhook hook) => { Log(hook); return new PerclScript { new Hangup() }; });""",
        """app.MapPerclNotification("/a", (CallStatusWebhook hook) => { Log(hook); });""")]
    [InlineData(
        """app.MapPerclNotification<InboundCallWebhook>("/a", hook => {|PERCL5001:new PerclScript { new Hangup() }|});""",
        """app.MapPercl<InboundCallWebhook>("/a", hook => new PerclScript { new Hangup() });""")]
    [InlineData(
        """app.{|PERCL5001:MapPercl<CallStatusWebhook>|}("/a", hook => Make());""",
        """app.MapPerclNotification<CallStatusWebhook>("/a", hook => Make());""")]
    [InlineData(
        """app?.{|PERCL5001:MapPercl<CallStatusWebhook>|}("/a", hook => [new Hangup()])?.WithTags("a");""",
        """app?.MapPerclNotification<CallStatusWebhook>("/a", hook => { })?.WithTags("a");""")]
    public Task Mapping_BecomesTheOther(string wrong, string right) =>
        PerclVerifier.VerifyFixAsync<OtherMappingFix>(Code(wrong), Code(right));

    [Theory]
    [InlineData("""app.{|PERCL5001:MapPercl<CallStatusWebhook>|}("/a", _ => { return Log(null) ? new PerclScript { new Hangup() } : [new Hangup()]; });""")]
    public Task Mapping_OfAHandlerThatDoesMore_StaysAsItIs(string statement) =>
        PerclVerifier.VerifyFixAsync<OtherMappingFix>(Code(statement), Code(statement));

    [Theory]
    [InlineData("""() => {|PERCL5002:menu.ToJson()|}""")]
    [InlineData("""() => {|PERCL5002:menu.ToUtf8Bytes()|}""")]
    [InlineData("""() => Results.Text({|PERCL5002:menu.ToJson()|})""")]
    [InlineData("""() => Results.Ok({|PERCL5002:menu.ToJson()|})""")]
    public Task Json_BecomesTheResult(string handler) => PerclVerifier.VerifyFixAsync<AnswerWithResultFix>(
        Code($"app.MapPost(\"/a\", {handler});"), Code("app.MapPost(\"/a\", () => PerclResults.Percl(menu));"));

    [Theory]
    [InlineData("""app.MapPost("/a", string (bool other) => other ? "[]" : {|PERCL5002:menu.ToJson()|});""")]
    [InlineData("""app.MapPost("/a", () => {|PERCL5002:maybe?.ToJson()|});""")]
    [InlineData("""app.MapPost("/a", () => { string json = {|PERCL5002:menu.ToJson()|}; return json; });""")]
    public Task Json_OfAnEndpointThatDeclaresIt_StaysAsItIs(string statement) =>
        PerclVerifier.VerifyFixAsync<AnswerWithResultFix>(Code(statement), Code(statement));

    [Theory]
    [InlineData("app", "\"/menu\"", "\"menu\"", "urls.Of(\"menu\")")]
    [InlineData("app", "\"menu\"", "\"the menu\"", "urls.Of(\"the menu\")")]
    [InlineData("app?", "\"menu\"", "\"menu\"", "urls.Of(\"menu\")")]
    [InlineData("app?.MapGroup(\"/\")?", "\"menu\"", "\"menu\"", "urls.Of(\"menu\")")]
    [InlineData("app", "\"/other\"", "\"menu\"", "{|PERCL2001:\"/menu\"|}")]
    [InlineData("app.MapGroup(\"/calls\")", "\"/menu\"", "\"menu\"", "{|PERCL2001:\"/menu\"|}")]
    [InlineData("app", "\"/menu\"", "path", "{|PERCL2001:\"/menu\"|}")]
    public Task Path_OfANamedEndpoint_BecomesItsUrl(string builder, string path, string name, string url)
    {
        return PerclVerifier.VerifyFixAsync<EndpointUrlFix>(Urls("{|PERCL2001:\"/menu\"|}"), Urls(url));

        string Urls(string value) => Code($$"""
            {{builder}}.MapPercl<RedirectWebhook>({{path}}, hook => [new Hangup()]).WithTags("a").WithName({{name}});
                    app.MapPercl("/call", (InboundCallWebhook call, PerclUrls urls) => new PerclScript { new Redirect { ActionUrl = {{value}} } });
            """);
    }

    [Theory]
    [InlineData("app.MapGroup(\"/calls\").WithTags(\"a\").MapPercl<RedirectWebhook>(\"menu\", hook => [new Hangup()]).WithName(\"menu\");")]
    [InlineData("var calls = app.MapGroup(\"/calls\"); var all = calls.MapGroup(\"/\"); all.MapPercl<RedirectWebhook>(\"/menu\", hook => [new Hangup()]).WithName(Name);")]
    [InlineData("app.MapPercl<RedirectWebhook>(\"/calls/menu\", hook => [new Hangup()]).WithName(nameof(menu));")]
    public Task Path_OfAnEndpointInAGroup_BecomesItsUrl(string mapping)
    {
        return PerclVerifier.VerifyFixAsync<EndpointUrlFix>(Urls("{|PERCL2001:\"/calls/menu\"|}"), Urls("urls.Of(\"menu\")"));

        string Urls(string value) => Code($$"""
            {{mapping}}
                    app.MapPercl("/call", (InboundCallWebhook call, PerclUrls urls) => [new Redirect { ActionUrl = {{value}} }]);
            """);
    }

    [Theory]
    [InlineData("app.MapPercl<GetSpeechWebhook>(\"/menu\", hook => [new Hangup()]).WithName(\"menu\");")]
    [InlineData("app.MapPerclNotification<GetDigitsWebhook>(\"/menu\", hook => { }).WithName(\"menu\");")]
    [InlineData("app.MapGet(\"/menu\", (string id) => Results.Ok(id)).WithName(\"menu\");")]
    public Task Path_OfAnEndpointThatDoesNotSuit_StaysAsItIs(string mapping)
    {
        var code = Code($$"""
            {{mapping}}
                    app.MapPercl("/call", (InboundCallWebhook call, PerclUrls urls) => [new GetDigits { ActionUrl = {|PERCL2001:"/menu"|} }]);
            """);
        return PerclVerifier.VerifyFixAsync<EndpointUrlFix>(code, code);
    }

    [Fact]
    public Task Path_OfANotification_BecomesItsUrl()
    {
        return PerclVerifier.VerifyFixAsync<EndpointUrlFix>(Urls("{|PERCL2001:\"/status\"|}"), Urls("urls.Of(\"status\")"));

        string Urls(string value) => Code($$"""
            app.MapPerclNotification<ConferenceStatusWebhook>("/status", hook => { }).WithName("status");
                    app.MapPercl("/call", (InboundCallWebhook call, PerclUrls urls) => [new CreateConference { ActionUrl = "https://example.com", StatusCallbackUrl = {{value}} }]);
            """);
    }

    [Theory]
    [InlineData("PerclScript Answer(PerclUrls urls) => [new Redirect { ActionUrl = $ }];", "urls.Of(\"menu\")")]
    [InlineData("PerclScript Answer(IServiceProvider services) { var found = (PerclUrls)services.GetService(typeof(PerclUrls))!; return [new Redirect { ActionUrl = $ }]; }", "found.Of(\"menu\")")]
    [InlineData("PerclScript Answer(IServiceProvider services) { Redirect next = new() { ActionUrl = $ }; var found = (PerclUrls)services.GetService(typeof(PerclUrls))!; return [next]; }", null)]
    [InlineData("class Scripts(PerclUrls known) { public PerclScript Answer() => [new Redirect { ActionUrl = $ }]; }", "known.Of(\"menu\")")]
    [InlineData("class Scripts(PerclUrls known) { public static PerclScript Answer() => [new Redirect { ActionUrl = $ }]; }", null)]
    [InlineData("class Scripts { readonly PerclUrls _urls = null!; public PerclScript Answer() => [new Redirect { ActionUrl = $ }]; }", "_urls.Of(\"menu\")")]
    [InlineData("class Scripts { protected PerclUrls Urls => null!; class Inner : Scripts { public PerclScript Answer() => [new Redirect { ActionUrl = $ }]; } }", "Urls.Of(\"menu\")")]
    public Task Urls_InScope_AreFound(string member, string? expected)
    {
        const string path = "{|PERCL2001:\"/menu\"|}";
        return PerclVerifier.VerifyFixAsync<EndpointUrlFix>(With(path), With(expected ?? path));

        string With(string url) => Code("app.MapPercl<RedirectWebhook>(\"/menu\", hook => [new Hangup()]).WithName(\"menu\");")
            .Replace("public static bool Log", (member.StartsWith("Perc", StringComparison.Ordinal) ? "static " : "") + member.Replace("$", url) + "\n    public static bool Log");
    }

    [Theory]
    [InlineData(
        """app.MapPercl("/call", (InboundCallWebhook call) => [new Redirect { ActionUrl = $ }]);""",
        """app.MapPercl("/call", (InboundCallWebhook call, PerclUrls urls) => [new Redirect { ActionUrl = urls.Of("menu") }]);""")]
    [InlineData(
        """app.MapPercl("/call", async (InboundCallWebhook call, HttpContext http) => { await System.Threading.Tasks.Task.Yield(); return [new Redirect { ActionUrl = $ }]; });""",
        """app.MapPercl("/call", async (InboundCallWebhook call, HttpContext http, PerclUrls urls) => { await System.Threading.Tasks.Task.Yield(); return [new Redirect { ActionUrl = urls.Of("menu") }]; });""")]
    [InlineData(
        """app.MapPercl<InboundCallWebhook>("/call", call => [new Redirect { ActionUrl = $ }]); // why""",
        """app.MapPercl<InboundCallWebhook, PerclUrls>("/call", (call, urls) => [new Redirect { ActionUrl = urls.Of("menu") }]); // why""")]
    [InlineData("""var urls = 1; Console.WriteLine(urls); app.MapPercl("/call", (InboundCallWebhook call) => [new Redirect { ActionUrl = $ }]);""", null)]
    [InlineData("""app.MapPercl("/call", PerclScript (InboundCallWebhook call) => Make()); PerclScript other = [new Redirect { ActionUrl = $ }];""", null)]
    public Task Handler_GetsTheUrls(string wrong, string? right)
    {
        const string menu = "app.MapPercl<RedirectWebhook>(\"/menu\", hook => [new Hangup()]).WithName(\"menu\");\n        ";
        wrong = wrong.Replace("$", "{|PERCL2001:\"/menu\"|}");
        return PerclVerifier.VerifyFixAsync<EndpointUrlFix>(Code(menu + wrong), Code(menu + (right ?? wrong)));
    }

    [Fact]
    public Task Paths_OfTwoFiles_BecomeUrlsAtOnce()
    {
        const string menu = "app.MapPercl<RedirectWebhook>(\"/menu\", hook => [new Hangup()]).WithName(\"menu\");\n        ";
        return PerclVerifier.VerifyFixAsync<EndpointUrlFix>(
            (Code(menu + Answer("{|PERCL2001:\"/menu\"|}", "")), Code(menu + Answer("urls.Of(\"menu\")", ", PerclUrls urls"))),
            (Code(Answer("{|PERCL2001:\"/menu\"|}", "")).Replace("class Endpoints", "class Others"), Code(Answer("urls.Of(\"menu\")", ", PerclUrls urls")).Replace("class Endpoints", "class Others")));

        static string Answer(string url, string parameter) => $$"""
            app.MapPercl("/call", (InboundCallWebhook call{{parameter}}) => condition(call) ? [new Redirect { ActionUrl = {{url}} }] : [new Say { Text = "Hi" }, new Redirect { ActionUrl = {{url}} }]);
            """.Replace("condition(call)", "Log(call)");
    }

    [Theory]
    [InlineData(
        """app.MapPost("/a", string () => {|PERCL5002:menu.ToJson()|});""",
        """app.MapPost("/a", IResult () => PerclResults.Percl(menu));""")]
    [InlineData(
        """app.MapPost("/a", Answer); string Answer(GetDigitsWebhook hook) { return {|PERCL5002:menu.ToJson()|}; }""",
        """app.MapPost("/a", Answer); IResult Answer(GetDigitsWebhook hook) { return PerclResults.Percl(menu); }""")]
    [InlineData(
        """app.MapPost("/a", Answer); async System.Threading.Tasks.Task<string> Answer() { await System.Threading.Tasks.Task.Yield(); return {|PERCL5002:menu.ToJson()|}; }""",
        """app.MapPost("/a", Answer); async System.Threading.Tasks.Task<IResult> Answer() { await System.Threading.Tasks.Task.Yield(); return PerclResults.Percl(menu); }""")]
    [InlineData(
        """app.MapPost("/a", () => { var json = {|PERCL5002:menu.ToJson()|}; return json; });""",
        """app.MapPost("/a", () => { var json = PerclResults.Percl(menu); return json; });""")]
    [InlineData(
        """} } public class Calls : Microsoft.AspNetCore.Mvc.ControllerBase { public string A(PerclScript menu) => {|PERCL5002:menu.ToJson()|}; void Rest() {""",
        """} } public class Calls : Microsoft.AspNetCore.Mvc.ControllerBase { public Microsoft.AspNetCore.Mvc.IActionResult A(PerclScript menu) => PerclResults.Percl(menu); void Rest() {""")]
    [InlineData(
        """app.MapPost("/a", Microsoft.AspNetCore.Http.HttpResults.Ok<string> () => TypedResults.Ok({|PERCL5002:menu.ToJson()|}));""",
        """app.MapPost("/a", IResult () => PerclResults.Percl(menu));""")]
    [InlineData(
        """} } public class Calls : Microsoft.AspNetCore.Mvc.ControllerBase { public Microsoft.AspNetCore.Mvc.ActionResult<string> A(PerclScript menu) { if (menu.Count == 0) { return NotFound(); } return {|PERCL5002:menu.ToJson()|}; } void Rest() {""",
        """} } public class Calls : Microsoft.AspNetCore.Mvc.ControllerBase { public Microsoft.AspNetCore.Mvc.IActionResult A(PerclScript menu) { if (menu.Count == 0) { return NotFound(); } return PerclResults.Percl(menu); } void Rest() {""")]
    [InlineData(
        """} } public class Calls : Microsoft.AspNetCore.Mvc.ControllerBase { public async System.Threading.Tasks.Task<Microsoft.AspNetCore.Mvc.ActionResult<string?>> A(PerclScript menu) { await System.Threading.Tasks.Task.Yield(); return Ok({|PERCL5002:menu.ToJson()|}); } void Rest() {""",
        """} } public class Calls : Microsoft.AspNetCore.Mvc.ControllerBase { public async System.Threading.Tasks.Task<Microsoft.AspNetCore.Mvc.IActionResult> A(PerclScript menu) { await System.Threading.Tasks.Task.Yield(); return PerclResults.Percl(menu); } void Rest() {""")]
    [InlineData(
        """} } public class Calls : Microsoft.AspNetCore.Mvc.ControllerBase { public Microsoft.AspNetCore.Mvc.ActionResult<string> A(PerclScript menu) { if (menu.Count == 0) { return "busy"; } return {|PERCL5002:menu.ToJson()|}; } void Rest() {""",
        """} } public class Calls : Microsoft.AspNetCore.Mvc.ControllerBase { public Microsoft.AspNetCore.Mvc.ActionResult<string> A(PerclScript menu) { if (menu.Count == 0) { return "busy"; } return {|PERCL5002:menu.ToJson()|}; } void Rest() {""")]
    [InlineData(
        """} } public interface ICalls { string A(PerclScript menu); } public class Calls : Microsoft.AspNetCore.Mvc.ControllerBase, ICalls { public string A(PerclScript menu) => {|PERCL5002:menu.ToJson()|}; void Rest() {""",
        """} } public interface ICalls { string A(PerclScript menu); } public class Calls : Microsoft.AspNetCore.Mvc.ControllerBase, ICalls { public string A(PerclScript menu) => {|PERCL5002:menu.ToJson()|}; void Rest() {""")]
    public Task Json_OfADeclaredType_BecomesTheResultWithItsType(string wrong, string right) =>
        PerclVerifier.VerifyFixAsync<AnswerWithResultFix>(InPublicClass(wrong), InPublicClass(right));

    [Fact]
    public Task Json_OfTwoFiles_BecomesResultsAtOnce() => PerclVerifier.VerifyFixAsync<AnswerWithResultFix>(
        (Code("app.MapPost(\"/a\", string () => {|PERCL5002:menu.ToJson()|});"), Code("app.MapPost(\"/a\", IResult () => PerclResults.Percl(menu));")),
        (Code("app.MapPost(\"/b\", () => {|PERCL5002:menu.ToJson()|});").Replace("class Endpoints", "class Others"),
            Code("app.MapPost(\"/b\", () => PerclResults.Percl(menu));").Replace("class Endpoints", "class Others")));

    private static string InPublicClass(string statement) => Code(statement).Replace("static class Endpoints", "public class Endpoints");

    private static string Code(string statement) => $$"""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Percl.AspNetCore;
        using Percl.Webhooks;

        static class Endpoints
        {
            private const string Name = "menu";
            public static PerclScript Make() => [new Hangup()];
            public static bool Log(PerclWebhook? hook) => hook is null;
            public static void Map(WebApplication app, PerclScript menu, PerclScript? maybe, string path)
            {
                {{statement}}
            }
        }
        """;
}
