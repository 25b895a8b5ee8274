namespace PerclGenerator.Analyzers.Tests.Applications;

/// <summary>URLs in scripts of which the endpoint says which webhook they answer.</summary>
public sealed class AnsweredUrlTests
{
    [Fact]
    public Task RedirectAlone_RepeatsOnlyWhatItsScriptAnswers() => VerifyAsync(
        """
        app.MapPercl("/a", (GetSpeechWebhook _, PerclUrls urls) =>
            [new Redirect { ActionUrl = urls.Of({|PERCL5004:"keys"|}) }]);
        app.MapPercl("/b", (GetSpeechWebhook _, PerclUrls urls) => [new Redirect { ActionUrl = urls.Of("speech") }]);
        app.MapPercl("/c", (GetSpeechWebhook _, PerclUrls urls) => [new Redirect { ActionUrl = urls.Of("next") }]);
        app.MapPercl("/d", (GetSpeechWebhook _, PerclUrls urls) => new Again(urls.Of({|PERCL5004:"keys"|})));
        app.MapPercl("/e", (GetDigitsWebhook _, PerclUrls urls) => new Again(urls.Of("keys")));
        app.MapPercl("/f", (GetSpeechWebhook _, PerclUrls urls) =>
        {
            var script = new PerclScript();
            script.Add(new Redirect { ActionUrl = urls.Of({|PERCL5004:"keys"|}) });
            return script;
        });
        app.MapPost("/g", (GetSpeechWebhook _, PerclUrls urls) =>
            PerclResults.Percl([new Redirect { ActionUrl = urls.Of({|PERCL5004:"keys"|}) }]));
        """);

    [Fact]
    public Task RedirectAlone_WhoseScriptMayAnswerMore_IsLeftAlone() => VerifyAsync(
        """
        app.MapPercl("/a", (CallStateWebhook _, PerclUrls urls) => [new Redirect { ActionUrl = urls.Of("keys") }]);
        app.MapPercl("/b", (GetDigitsWebhook _, PerclUrls urls) => Repeat(urls));
        app.MapPercl("/c", (GetSpeechWebhook _, PerclUrls urls) => Repeat(urls));
        app.MapPost("/d", (PerclUrls urls) => PerclResults.Percl([new Redirect { ActionUrl = urls.Of("keys") }]));
        static PerclScript Repeat(PerclUrls urls) => [new Redirect { ActionUrl = urls.Of("keys") }];
        """);

    [Fact]
    public Task Command_ThatTheAnswerDoesNotTake_IsReportedAsSuchAlone() => VerifyAsync(
        """
        app.MapPercl("/a", (QueueWaitWebhook _, PerclUrls urls) => [new Redirect { ActionUrl = urls.Of("keys") }]);
        app.MapPercl("/b", (QueueWaitWebhook _, PerclUrls urls) =>
            [new Pause { Length = 500 }, new Redirect { ActionUrl = urls.Of("keys") }]);
        app.MapPercl("/c", (QueueWaitWebhook _, PerclUrls urls) => new Again(urls.Of("keys")));
        app.MapPercl("/d", (PerclUrls urls) => new Waiting(urls.Of("keys")));
        app.MapPercl("/e", (QueueWaitWebhook _, PerclUrls urls) =>
            [new GetDigits { ActionUrl = urls.Of({|PERCL5004:"speech"|}) }]);
        """);

    private static Task VerifyAsync(string statements) => MarkedProgram.VerifyAsync(MarkedProgram.Of(
        """
        app.MapPercl<GetDigitsWebhook>("/keys", _ => [new Hangup()]).WithName("keys");
        app.MapPercl<GetSpeechWebhook>("/speech", _ => [new Hangup()]).WithName("speech");
        app.MapPercl<RedirectWebhook>("/next", _ => [new Hangup()]).WithName("next");

        """ + statements,
        """
        [PerclScript]
        internal readonly partial record struct Again(string Url)
        {
            public Redirect Next => new() { ActionUrl = Url };
        }

        [PerclScript(Answers = typeof(QueueWaitWebhook))]
        internal readonly partial record struct Waiting(string Url)
        {
            public Pause Break => new() { Length = 500 };

            public Redirect Next => new() { ActionUrl = Url };
        }
        """));
}
