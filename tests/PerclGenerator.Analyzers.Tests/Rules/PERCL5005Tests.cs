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
    [InlineData(
        """MapPerclNotification<GetDigitsWebhook>("/menu", Log)""",
        """MapPercl<GetDigitsWebhook>("/menu", menu => { Log(menu); return new PerclScript { new Hangup() }; })""")]
    [InlineData(
        """MapPerclNotification("/menu", Endpoints.Log)""",
        """MapPercl("/menu", (GetDigitsWebhook menu) => { Endpoints.Log(menu); return new PerclScript { new Hangup() }; })""")]
    [InlineData(
        """MapPerclNotification("/menu", LogLater)""",
        """MapPercl("/menu", async (GetDigitsWebhook menu) => { await LogLater(menu); return new PerclScript { new Hangup() }; })""")]
    [InlineData(
        """MapPerclNotification("/menu", (GetDigitsWebhook menu) => { if (menu.Digits == "") { return; } Log(menu); })""",
        """MapPercl("/menu", (GetDigitsWebhook menu) => { if (menu.Digits == "") { return new PerclScript { new Hangup() }; } Log(menu); return new PerclScript { new Hangup() }; })""")]
    [InlineData(
        """MapPerclNotification("/menu", (GetDigitsWebhook menu) => { Log(menu); return; })""",
        """MapPercl("/menu", (GetDigitsWebhook menu) => { Log(menu); return new PerclScript { new Hangup() }; })""")]
    [InlineData(
        """MapPerclNotification("/menu", (GetDigitsWebhook menu) => { Action log = () => { return; }; log(); })""",
        """MapPercl("/menu", (GetDigitsWebhook menu) => { Action log = () => { return; }; log(); return new PerclScript { new Hangup() }; })""")]
    [InlineData(
        """MapPerclNotification("/menu", (GetDigitsWebhook menu) => { Log(menu); return Task.CompletedTask; })""",
        """MapPercl("/menu", (GetDigitsWebhook menu) => { Log(menu); return new PerclScript { new Hangup() }; })""")]
    [InlineData(
        """MapPerclNotification("/menu", (GetDigitsWebhook menu) => Task.CompletedTask)""",
        """MapPercl("/menu", (GetDigitsWebhook menu) => { return new PerclScript { new Hangup() }; })""")]
    [InlineData(
        """MapPerclNotification("/menu", Task (GetDigitsWebhook menu) => Task.Delay(1))""",
        """MapPercl("/menu", async (GetDigitsWebhook menu) => { await Task.Delay(1); return new PerclScript { new Hangup() }; })""")]
    [InlineData(
        """MapPerclNotification<GetDigitsWebhook>("/menu", menu => LogLater(menu))""",
        """MapPercl<GetDigitsWebhook>("/menu", async menu => { await LogLater(menu); return new PerclScript { new Hangup() }; })""")]
    [InlineData(
        """MapPost("/menu", (GetDigitsWebhook menu) => { Log(menu); })""",
        """MapPercl("/menu", (GetDigitsWebhook menu) => { Log(menu); return new PerclScript { new Hangup() }; })""")]
    [InlineData(
        """MapPost("/menu", Log)""",
        """MapPercl("/menu", (GetDigitsWebhook menu) => { Log(menu); return new PerclScript { new Hangup() }; })""")]
    [InlineData(
        """MapGet("/menu", (GetDigitsWebhook menu) => Make(menu))""",
        """MapPercl("/menu", (GetDigitsWebhook menu) => Make(menu))""")]
    [InlineData(
        """MapGet("/menu", Make)""",
        """MapPercl("/menu", Make)""")]
    [InlineData(
        """MapGet("/menu", () => PerclResults.Percl([new Hangup()]))""",
        """MapPost("/menu", () => PerclResults.Percl([new Hangup()]))""")]
    [InlineData(
        """MapPerclNotification("/menu", (GetDigitsWebhook menu) => { if (menu.Digits == "") { return; } throw new Exception(); })""",
        """MapPercl("/menu", (GetDigitsWebhook menu) => { if (menu.Digits == "") { return new PerclScript { new Hangup() }; } throw new Exception(); })""")]
    public Task Endpoint_OfAnotherForm_Answers(string wrong, string right) =>
        VerifyFixAsync(wrong, "{|PERCL5005:\"menu\"|}", right, "\"menu\"");

    [Theory]
    [InlineData("""MapPerclNotification("/menu", (GetDigitsWebhook menu) => { if (menu.Digits == "") { return LogLater(menu); } return Task.CompletedTask; })""")]
    [InlineData("""MapPerclNotification("/menu", new Func<GetDigitsWebhook, Task>(LogLater))""")]
    [InlineData("""MapPerclNotification("/menu", GetLog())""")]
    [InlineData("""MapPerclNotification("/menu", GetInstance().Note)""")]
    [InlineData("""MapPost("/menu", (string id) => { })""")]
    [InlineData("""MapGet("/menu", (string id) => id)""")]
    [InlineData("""MapGet("/menu", () => Results.Ok())""")]
    public Task Endpoint_WithAnotherHandler_StaysAsItIs(string mapping) =>
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
            using System;
            using System.Threading.Tasks;
            using Microsoft.AspNetCore.Builder;
            using Microsoft.AspNetCore.Http;
            using Percl;
            using Percl.AspNetCore;
            using Percl.Webhooks;

            static class Endpoints
            {
                static void Log(GetDigitsWebhook menu) { }

                static Task LogLater(GetDigitsWebhook menu) => Task.Delay(1);

                static PerclScript Make(GetDigitsWebhook menu) => [new Hangup()];

                static Action<GetDigitsWebhook> GetLog() => Log;

                static Instance GetInstance() => new();

                sealed class Instance
                {
                    public void Note(GetDigitsWebhook menu) { }
                }

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
