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
    [InlineData("""app.MapPost("/a", string () => {|PERCL5002:menu.ToJson()|});""")]
    [InlineData("""app.MapPost("/a", () => {|PERCL5002:maybe?.ToJson()|});""")]
    public Task Json_OfAnEndpointThatDeclaresIt_StaysAsItIs(string statement) =>
        PerclVerifier.VerifyFixAsync<AnswerWithResultFix>(Code(statement), Code(statement));

    [Theory]
    [InlineData("app", "\"/menu\"", "\"menu\"", "urls.Of(\"menu\")")]
    [InlineData("app", "\"menu\"", "\"the menu\"", "urls.Of(\"the menu\")")]
    [InlineData("app", "\"/other\"", "\"menu\"", "{|PERCL2001:\"/menu\"|}")]
    [InlineData("app.MapGroup(\"/calls\")", "\"/menu\"", "\"menu\"", "{|PERCL2001:\"/menu\"|}")]
    [InlineData("app", "\"/menu\"", "path", "{|PERCL2001:\"/menu\"|}")]
    public Task Path_OfANamedEndpoint_BecomesItsUrl(string builder, string path, string name, string url)
    {
        return PerclVerifier.VerifyFixAsync<EndpointUrlFix>(Urls("{|PERCL2001:\"/menu\"|}"), Urls(url));

        string Urls(string value) => Code($$"""
            {{builder}}.MapPercl<GetDigitsWebhook>({{path}}, hook => [new Hangup()]).WithTags("a").WithName({{name}});
                    app.MapPercl("/call", (InboundCallWebhook call, PerclUrls urls) => new PerclScript { new Redirect { ActionUrl = {{value}} } });
            """);
    }

    private static string Code(string statement) => $$"""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Percl.AspNetCore;
        using Percl.Webhooks;

        static class Endpoints
        {
            public static PerclScript Make() => [new Hangup()];
            public static bool Log(PerclWebhook? hook) => hook is null;
            public static void Map(WebApplication app, PerclScript menu, PerclScript? maybe, string path)
            {
                {{statement}}
            }
        }
        """;
}
