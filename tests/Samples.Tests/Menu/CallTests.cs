using Menu;
using Microsoft.AspNetCore.Mvc.Testing;
using Percl;
using Percl.AspNetCore.Testing;
using Percl.Webhooks;

namespace Samples.Tests.Menu;

/// <summary>A caller makes a choice, by voice or by key, and may leave a message.</summary>
public sealed class CallTests : IDisposable
{
    private const string SpeechUrl = "https://menu.example.com/speech";

    // Any type of the application will do. This project tests several applications, and each has a Program.
    private readonly WebApplicationFactory<Transfers> _factory = new();
    private readonly HttpClient _client;

    public CallTests() => _client = _factory.CreateClient();

    public static PerclScript Goodbye => [new Say { Text = "Thank you for calling. Goodbye." }, new Hangup()];

    private static PerclScript Hours =>
        [new Say { Text = "We are here from 9 to 17 o'clock, Monday to Friday." }, new Hangup()];

    private static PerclScript Keys =>
    [
        new GetDigits
        {
            ActionUrl = "https://menu.example.com/key",
            MaxDigits = 1,
            Prompts = [new Say { Text = "Sorry. Press one for hours, two for an agent, three to leave a message." }],
        },
    ];

    private static PerclScript Hold =>
    [
        new Say { Text = "Please hold for an agent." },
        new Redirect { ActionUrl = "https://menu.example.com/transfer" },
    ];

    public static PerclScript LeaveMessage(string reason) =>
    [
        new Say { Text = $"{reason} Please leave a message after the beep, then press pound." },
        new RecordUtterance
        {
            ActionUrl = "https://menu.example.com/recorded",
            SilenceTimeoutMs = 5000,
            FinishOnKey = DtmfKey.Pound,
            MaxLengthSec = 120,
            PlayBeep = true,
        },
    ];

    public void Dispose()
    {
        _client.Dispose();
        _factory.Dispose();
    }

    [Fact]
    public async Task Caller_IsAskedForAChoice()
    {
        var answer = await _client.PostWebhookAsync("/incomingCall", new InboundCallWebhook());

        Assert.Equal(
            [
                new Say { Text = "Welcome." },
                new GetSpeech
                {
                    ActionUrl = SpeechUrl,
                    GrammarType = GrammarType.BuiltIn,
                    GrammarFile = BuiltInGrammar.Digits1,
                    Prompts =
                    [
                        new Say
                        {
                            Text = "Say or press one for our opening hours, two for an agent, "
                                + "three to leave a message.",
                        },
                    ],
                },
            ],
            answer.Script);
    }

    [Fact]
    public async Task Choice_SpokenOrPressed_IsDone()
    {
        PerclScript mailbox = LeaveMessage("This is our mailbox.");
        foreach (var (choice, expected) in (IEnumerable<(string, PerclScript)>)
            [("1", Hours), ("2", Hold), ("3", mailbox), ("7", Keys)])
        {
            await AssertAnswerAsync(expected, "/speech", new GetSpeechWebhook { RecognitionResult = choice });
            await AssertAnswerAsync(expected, "/key", new GetDigitsWebhook { Digits = choice });
        }
    }

    [Theory]
    [InlineData(GetSpeechReason.NoMatch)]
    [InlineData(GetSpeechReason.NoInput)]
    [InlineData(GetSpeechReason.Error)]
    public async Task Speech_NotUnderstood_IsFollowedByKeys(GetSpeechReason reason) =>
        await AssertAnswerAsync(Keys, "/speech", new GetSpeechWebhook { Reason = reason });

    [Fact]
    public async Task Caller_WhoPressesNothing_HearsGoodbye() =>
        await AssertAnswerAsync(Goodbye, "/key", new GetDigitsWebhook { Reason = GetDigitsReason.Timeout });

    [Fact]
    public async Task Caller_WhoHasLeftAMessage_HearsGoodbye() => await AssertAnswerAsync(
        Goodbye, "/recorded", new RecordWebhook { RecordingUrl = "/Accounts/1", RecordingDurationSec = 7 });

    private async Task AssertAnswerAsync(PerclScript expected, string path, PerclWebhook webhook) =>
        Assert.Equal(expected, (await _client.PostWebhookAsync(path, webhook)).Script);
}
