using Microsoft.CodeAnalysis.Testing;
using PerclGenerator.Analyzers.Tests.Applications;
using PerclGenerator.CodeFixes;

namespace PerclGenerator.Analyzers.Tests.Rules;

/// <summary>Which URLs are reported is tested with whole applications.</summary>
public sealed class PERCL5005Tests
{
    [Fact]
    public async Task Message_SaysWhatToDo()
    {
        var reported = await Application.Of(MarkedProgram.Of("""
            app.MapPerclNotification<GetDigitsWebhook>("/menu", _ => { }).WithName("menu");
            app.MapPercl("/call", (InboundCallWebhook _, PerclUrls urls) => [new GetDigits { ActionUrl = urls.Of("menu") }]);
            """)).FindWrongUrlsAsync();

        var one = Assert.Single(reported);
        Assert.Equal(
            "FreeClimb continues with the answer to 'GetDigits.actionUrl', but the endpoint 'menu' sends none; use MapPercl",
            one.GetMessage(null));
        var mapping = Assert.Single(one.AdditionalLocations);
        Assert.Equal(
            "MapPerclNotification<GetDigitsWebhook>", mapping.SourceTree!.GetText().ToString(mapping.SourceSpan));
    }

    [Theory]
    [InlineData("app.MapGet(\"/menu\", (string id) => PerclResults.Percl([new Hangup()]))", "takes GET, and FreeClimb sends POST; use MapPercl or MapPost")]
    [InlineData("app.MapPut(\"/menu\", () => { })", "takes PUT, and FreeClimb sends POST; use MapPercl or MapPost")]
    [InlineData("app.MapPost(\"/menu\", () => { })", "sends none; use MapPercl")]
    public async Task Message_SaysWhatIsWrongWithTheMapping(string mapping, string reason)
    {
        var reported = await Application.Of(MarkedProgram.Of($$"""
            {{mapping}}.WithName("menu");
            app.MapPercl("/call", (InboundCallWebhook _, PerclUrls urls) => [new GetDigits { ActionUrl = urls.Of("menu") }]);
            """)).FindWrongUrlsAsync();

        Assert.Equal(
            $"FreeClimb continues with the answer to 'GetDigits.actionUrl', but the endpoint 'menu' {reason}",
            Assert.Single(reported).GetMessage(null));
    }

    [Fact]
    public async Task Message_OfAnAction_SaysWhatToDo()
    {
        var reported = await Application.Of(MarkedProgram.Of(
            """
            app.MapControllers();
            app.MapPercl("/call", (InboundCallWebhook _, PerclUrls urls) => [new GetDigits { ActionUrl = urls.Of("menu") }]);
            """,
            """
            public class Calls : Microsoft.AspNetCore.Mvc.ControllerBase
            {
                [Microsoft.AspNetCore.Mvc.HttpPost("m", Name = "menu")] public void M(GetDigitsWebhook hook) { }
            }
            """)).FindWrongUrlsAsync();

        Assert.Equal(
            "FreeClimb continues with the answer to 'GetDigits.actionUrl', but the endpoint 'menu' sends none; return a script",
            Assert.Single(reported).GetMessage(null));
    }

    [Theory]
    [InlineData(
        """MapPerclNotification<GetDigitsWebhook>("/menu", menu => Log(menu))""",
        """MapPercl<GetDigitsWebhook>("/menu", menu => { Log(menu); return new PerclScript { new Hangup() }; })""")]
    [InlineData(
        """MapPerclNotification("/menu", (GetDigitsWebhook menu) => { })""",
        """MapPercl("/menu", (GetDigitsWebhook menu) => { return new PerclScript { new Hangup() }; })""")]
    [InlineData(
        """MapPerclNotification("/menu", async (GetDigitsWebhook menu) => { await Task.Yield(); })""",
        """MapPercl("/menu", async (GetDigitsWebhook menu) => { await Task.Yield(); return new PerclScript { new Hangup() }; })""")]
    [InlineData(
        """MapPerclNotification<GetDigitsWebhook>("/menu", menu => {|PERCL5001:new PerclScript { new Hangup() }|})""",
        """MapPercl<GetDigitsWebhook>("/menu", menu => new PerclScript { new Hangup() })""")]
    public Task Notification_BecomesAnEndpointThatAnswers(string wrong, string right) => VerifyFixAsync(
        wrong, "{|PERCL5005:\"menu\"|}", right, "\"menu\"");

    [Theory]
    [InlineData("""MapPerclNotification<GetDigitsWebhook>("/menu", Log)""")]
    [InlineData("""MapPerclNotification("/menu", (GetDigitsWebhook menu) => { if (menu.Digits == "") { return; } Log(menu); })""")]
    [InlineData("""MapPerclNotification("/menu", (GetDigitsWebhook menu) => Task.Delay(1))""")]
    public Task Notification_WithAnotherHandler_StaysAsItIs(string mapping) =>
        VerifyFixAsync(mapping, "{|PERCL5005:\"menu\"|}", mapping, "{|PERCL5005:\"menu\"|}");

    private static Task VerifyFixAsync(string wrong, string wrongName, string right, string rightName)
    {
        var test = new PerclTest<AnsweredMappingFix>
        {
            TestCode = Endpoint(wrong),
            FixedCode = Endpoint(right),
            CodeFixTestBehaviors = CodeFixTestBehaviors.SkipFixAllCheck,
        };
        test.TestState.Sources.Add(Url(wrongName));
        test.FixedState.Sources.Add(Url(rightName));
        test.FixedState.MarkupHandling = MarkupMode.Allow;
        test.TestBehaviors |= TestBehaviors.SkipSuppressionCheck;
        return test.RunAsync();

        static string Endpoint(string mapping) => $$"""
            using System.Threading.Tasks;
            using Microsoft.AspNetCore.Builder;
            using Percl;
            using Percl.AspNetCore;
            using Percl.Webhooks;

            static class Endpoints
            {
                static void Log(GetDigitsWebhook menu) { }

                public static void Map(WebApplication app) => app.{{mapping}}.WithName("menu");
            }
            """;

        static string Url(string name) => $$"""
            using Percl;
            using Percl.AspNetCore;

            static class Urls
            {
                public static GetDigits Ask(PerclUrls urls) => new() { ActionUrl = urls.Of({{name}}) };
            }
            """;
    }
}
