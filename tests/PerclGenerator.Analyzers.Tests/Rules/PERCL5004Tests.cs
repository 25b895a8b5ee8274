using PerclGenerator.Analyzers.Tests.Applications;

namespace PerclGenerator.Analyzers.Tests.Rules;

/// <summary>Which URLs are reported is tested with whole applications.</summary>
public sealed class PERCL5004Tests
{
    private const string Controllers = "app.MapControllers();";

    [Theory]
    [InlineData(
        "new GetDigits { ActionUrl = urls.Of(\"speech\") }",
        "FreeClimb sends getDigits to 'GetDigits.actionUrl', but the endpoint 'speech' takes getSpeech")]
    [InlineData(
        "new Enqueue { QueueId = \"QU0123456789012345678901234567890123456789\", ActionUrl = urls.Of(\"speech\"), WaitUrl = \"https://a.example\" }",
        "FreeClimb sends dequeue or removeFromQueueNotification to 'Enqueue.actionUrl', but the endpoint 'speech' takes "
            + "getSpeech")]
    [InlineData(
        "new GetDigits { ActionUrl = urls.Of(\"left\") }",
        "FreeClimb sends getDigits to 'GetDigits.actionUrl', but the endpoint 'left' takes dequeue or "
            + "removeFromQueueNotification")]
    [InlineData(
        "new CreateConference { ActionUrl = \"https://a.example\", StatusCallbackUrl = urls.Of(\"speech\") }",
        "FreeClimb sends createConference, conferenceStatus or conferenceRecordingStatus to "
            + "'CreateConference.statusCallbackUrl', but the endpoint 'speech' takes getSpeech")]
    [InlineData(
        "new Sms { To = \"+13125550100\", From = \"+13125550101\", Text = \"a\", NotificationUrl = urls.Of(\"call\") }",
        "FreeClimb sends messageStatus to 'Sms.notificationUrl', but the endpoint 'call' takes one of 22 other webhooks")]
    [InlineData(
        "new GetDigits { ActionUrl = urls.Of(\"either\") }",
        "FreeClimb sends getDigits to 'GetDigits.actionUrl', but the endpoint 'either' takes getSpeech or redirect")]
    public async Task Message_SaysWhatIsSentAndTaken(string command, string message)
    {
        var reported = await Application.Of(MarkedProgram.Of($$"""
            app.MapPercl<GetSpeechWebhook>("/speech", _ => [new Hangup()]).WithName("speech");
            app.MapPercl<QueueResultWebhook>("/left", _ => [new Hangup()]).WithName("left");
            app.MapPercl<CallWebhook>("/any", _ => [new Hangup()]).WithName("call");
            if (args.Length > 0)
            {
                app.MapPercl<GetSpeechWebhook>("/a", _ => [new Hangup()]).WithName("either");
            }
            else
            {
                app.MapPercl<RedirectWebhook>("/b", _ => [new Hangup()]).WithName("either");
            }

            app.MapPercl("/call", (InboundCallWebhook _, PerclUrls urls) => [{{command}}]);
            """)).FindWrongUrlsAsync();

        Assert.Equal(message, Assert.Single(reported).GetMessage(null));
    }

    [Theory]
    [InlineData(Controllers, "{|PERCL5004:\"speech\"|}")]
    [InlineData("app.MapPost(\"/s\", (GetSpeechWebhook _) => 1).WithName(\"speech\");", "{|PERCL5004:\"speech\"|}")]
    [InlineData("app.MapPercl(\"/s\", Calls.Speak).WithName(\"speech\");", "{|PERCL5004:\"speech\"|}")]
    [InlineData("app.MapPercl(\"/s\", [EndpointName(\"speech\")] (GetSpeechWebhook _) => new PerclScript());", "{|PERCL5004:\"speech\"|}")]
    [InlineData("app.MapPercl(\"/s\", async (GetSpeechWebhook _) => { await Task.Yield(); return new PerclScript(); }).WithName(\"speech\");", "{|PERCL5004:\"speech\"|}")]
    [InlineData("app.MapPercl<GetSpeechWebhook>(\"/s\", _ => [new Hangup()]).WithMetadata(new EndpointNameMetadata(\"speech\"));", "{|PERCL5004:\"speech\"|}")]
    [InlineData("app.MapPercl<GetSpeechWebhook>(\"/s\", _ => [new Hangup()]).WithMetadata(new EndpointNameAttribute(\"speech\"));", "{|PERCL5004:\"speech\"|}")]
    [InlineData("var mapped = app.MapGroup(\"/g\").MapPercl<GetSpeechWebhook>(\"/s\", _ => [new Hangup()]).WithTags(\"a\"); mapped.WithName(\"speech\");", "{|PERCL5004:\"speech\"|}")]
    [InlineData("app.MapMethods(\"/s\", [\"PUT\"], (GetSpeechWebhook _) => 1).WithName(\"speech\");", "\"speech\"")]
    [InlineData("app.MapPercl(\"/s\", Calls.Tell).WithName(\"speech\");", "\"speech\"")]
    [InlineData("app.MapPost(\"/s\", Calls.Speak).WithName(\"speech\"); app.MapPost(\"/t\", () => 1).WithName(\"speech\");", "\"speech\"")]
    public Task Endpoint_OfAnyForm_IsRead(string mapping, string name) => MarkedProgram.VerifyAsync(MarkedProgram.Of(
        $$"""
        {{mapping}}
        app.MapPercl("/call", (InboundCallWebhook _, PerclUrls urls) => [new GetDigits { ActionUrl = urls.Of({{name}}) }]);
        """,
        $$"""
        public static class Calls
        {
            public static PerclScript Speak(GetSpeechWebhook _) => [new Hangup()];

            public static PerclScript Tell(CallStateWebhook _) => [new Hangup()];
        }

        public class SpeechController : Microsoft.AspNetCore.Mvc.ControllerBase
        {
            [Microsoft.AspNetCore.Mvc.HttpPost("s", Name = "{{(mapping == Controllers ? "speech" : "other")}}")]
            public PerclScript Speak([Microsoft.AspNetCore.Mvc.FromBody] GetSpeechWebhook _) => [new Hangup()];
        }
        """));

    [Fact]
    public Task Webhook_ThatTheLibraryDoesNotKnow_IsLeftAlone() => MarkedProgram.VerifyAsync(MarkedProgram.Of(
        """
        app.MapPercl<CallStateWebhook>("/future", _ => [new Hangup()]).WithName("future");
        app.MapPercl<GetDigitsWebhook>("/keys", _ => [new Hangup()]).WithName("keys");
        app.MapPercl("/call", (InboundCallWebhook _, PerclUrls urls) =>
            [new Own { Url = urls.Of("future"), Other = urls.Of("keys") }]);
        """,
        """
        public record Future;

        [PerclCommand]
        public sealed partial record Own
        {
            [Percl.Declarations.Webhook(typeof(Future), Percl.Declarations.WebhookAnswer.Expected)]
            public string? Url { get; init; }

            [Percl.Declarations.Webhook(typeof(Missing), Percl.Declarations.WebhookAnswer.Expected)]
            public string? Other { get; init; }

            private sealed record Missing;
        }
        """));
}
