using Percl.Webhooks;
using static Percl.Simulation.Tests.FakeApplication;

namespace Percl.Simulation.Tests.Commands;

/// <summary>GetSpeech, RecordUtterance and TranscribeUtterance.</summary>
public sealed class SpokenTests
{
    private static readonly GetSpeech Speech = new()
    {
        ActionUrl = Url("/result"),
        GrammarType = GrammarType.BuiltIn,
        GrammarFile = BuiltInGrammar.YesNo,
        Prompts = [new Say { Text = "Yes or no?" }],
    };

    private static readonly RecordUtterance Record = new() { ActionUrl = Url("/result"), PlayBeep = true };

    private static readonly TranscribeUtterance Transcribe = new()
    {
        ActionUrl = Url("/result"),
        Prompts = [new Say { Text = "What is it about, please?" }, new Pause { Length = 1000 }],
        Record = new TranscribeUtteranceRecord { SaveRecording = true, RcrdTerminationSilenceTimeMs = 1000 },
    };

    private readonly FakeApplication _app = new FakeApplication().On("/result", [new Hangup()]);

    [Fact]
    public async Task Words_AreRecognised()
    {
        await using var phone = Run(Speech);
        await phone.SaysAsync("yes", confidence: 96);
        await phone.EndsAsync();

        AssertSpeech(GetSpeechReason.Recognition, "yes", 96);
    }

    [Fact]
    public async Task OtherEnds_OfSpeech_HaveTheirReasons()
    {
        await EndAsync(Speech, static phone => phone.MumblesAsync());
        await EndAsync(Speech with { ConfidenceThreshold = 0.5 }, static phone => phone.SaysAsync("yes", confidence: 49));
        await EndAsync(Speech, static phone => phone.PressesAsync("7"));
        await EndAsync(Speech, static _ => Task.CompletedTask);
        await EndAsync(Speech with { RecognitionTimeoutMs = 100 }, static phone => phone.SaysAsync("yes, of course"));
        await EndAsync(Speech, static async phone =>
        {
            await phone.HearsAsync("Yes or no?");
            await phone.HangsUpAsync();
        });

        Assert.Equal(
            [
                (GetSpeechReason.NoMatch, null), (GetSpeechReason.NoMatch, null), (GetSpeechReason.Digit, "7"),
                (GetSpeechReason.NoInput, null), (GetSpeechReason.RecognitionTimeout, null), (GetSpeechReason.Hangup, null),
            ],
            Results<GetSpeechWebhook>().Select(static result => (result.Reason.Known, result.RecognitionResult)));
    }

    [Fact]
    public async Task NoInput_ComesSevenSecondsAfterThePrompts()
    {
        var simulator = _app.On("/in", [Speech with { Prompts = [new Pause { Length = 1000 }] }]).Simulate();
        await using var phone = simulator.Call(Url("/in"));
        await phone.EndsAsync();

        Assert.Equal(TimeSpan.FromSeconds(8), simulator.Timeline.Single(static one => one.Kind == "speech").At);
    }

    [Fact]
    public async Task Recogniser_CanFail()
    {
        var simulator = _app.On("/in", [Speech]).Simulate();
        simulator.FailNext(SimulatedFault.Speech);
        await using var phone = simulator.Call(Url("/in"));
        await phone.SaysAsync("yes");
        await phone.EndsAsync();

        Assert.Equal(GetSpeechReason.Error, _app.Only<GetSpeechWebhook>().Reason.Known);
        Assert.NotNull(_app.Only<GetSpeechWebhook>().CompletionCause);
    }

    [Fact]
    public async Task Privacy_MasksTheWords()
    {
        await using var phone = Run(Speech with { PrivacyMode = true });
        await phone.SaysAsync("secret");
        await phone.EndsAsync();

        AssertSpeech(GetSpeechReason.Recognition, "xxxxx", 90);
        Assert.DoesNotContain("secret", phone.Transcript, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Recording_EndsWithAKey_Silence_ItsLengthOrAHangUp()
    {
        await EndAsync(Record, static async phone =>
        {
            await phone.SaysAsync("Please call me.");
            await phone.PressesAsync("1#");
        });
        await EndAsync(Record with { SilenceTimeoutMs = 2500 }, static phone => phone.SaysAsync("Please call me."));
        await EndAsync(Record with { MaxLengthSec = 3 }, static _ => Task.CompletedTask);
        await EndAsync(Record, static async phone =>
        {
            await phone.SaysAsync("Please call me.");
            await phone.HangsUpAsync();
        });

        Assert.Equal(
            [
                (RecordUtteranceTermReason.FinishKey, 1), (RecordUtteranceTermReason.Timeout, 4),
                (RecordUtteranceTermReason.MaxLength, 3), (RecordUtteranceTermReason.Hangup, 0),
            ],
            Results<RecordWebhook>().Select(static result => (result.TermReason.Known, result.RecordingDurationSec)));
    }

    [Fact]
    public async Task Recording_HasWhatTheReferenceSays()
    {
        var simulator = _app.On("/in", [Record with { SilenceTimeoutMs = 1000, PrivacyMode = true }]).Simulate();
        await using var phone = simulator.Call(Url("/in"));
        await phone.SaysAsync("123456789012345");
        await phone.EndsAsync();

        var result = _app.Only<RecordWebhook>();
        Assert.Matches("^RE[0-9a-f]{40}$", result.RecordingId);
        Assert.StartsWith("https://www.freeclimb.com/apiserver/Accounts/AC", result.RecordingUrl, StringComparison.Ordinal);
        Assert.Equal(("audio/wav", 2, 16_044L, true), (result.RecordingFormat, result.RecordingDurationSec, result.RecordingSize, result.PrivacyMode));
        Assert.Contains(simulator.Timeline, static one => one.Kind == "beep");
    }

    [Fact]
    public async Task Recording_ThatWaitsForWords_IsEmptyWithoutThem()
    {
        await EndAsync(Record with { AutoStart = true, MaxLengthSec = 4 }, static _ => Task.CompletedTask);

        var result = _app.Only<RecordWebhook>();
        Assert.Equal((RecordUtteranceTermReason.MaxLength, 0), (result.TermReason.Known!.Value, result.RecordingDurationSec));
    }

    [Fact]
    public async Task Words_AreTranscribed()
    {
        await using var phone = Run(Transcribe);
        await phone.HearsAsync("What is it about*");
        await phone.SaysAsync("My invoice.");
        await phone.EndsAsync();

        var result = _app.Only<TranscribeWebhook>();
        Assert.Equal("My invoice.", result.Transcript);
        Assert.Equal(TranscribeTermReason.Completed, result.TermReason.Known);
        Assert.Equal(RecordUtteranceTermReason.Timeout, result.RecordTermReason.Known);
        Assert.Null(result.TranscribeReason.Text);
        Assert.Equal((BargeInReason.BargeInByEnergy, 1, 1), (result.BargeInReason.Known!.Value, result.BargedInPromptNo, result.BargedInPromptLoopNo));
        Assert.Equal(result.RecordingDurationMs, result.TranscriptionDurationMs);
        Assert.NotNull(result.RecordingId);
        Assert.False(result.PrivacyForLogging);
    }

    [Fact]
    public async Task OtherEnds_OfTranscription_HaveTheirReasons()
    {
        await EndAsync(Transcribe with { Record = null }, static _ => Task.CompletedTask);
        await EndAsync(Transcribe, static phone => phone.PressesAsync("5"));
        await EndAsync(Transcribe, static async phone =>
        {
            await phone.HearsAsync("What*");
            await phone.HangsUpAsync();
        });

        Assert.Equal(
            [(TranscribeReason.NoInput, null, ""), (TranscribeReason.Digit, "5", ""), (TranscribeReason.Hangup, null, "")],
            Results<TranscribeWebhook>().Select(static result => (result.TranscribeReason.Known!.Value, result.Digit, result.Transcript)));
        Assert.All(Results<TranscribeWebhook>().Take(1), static result => Assert.Null(result.RecordingId));
    }

    [Fact]
    public async Task Transcription_CanFail()
    {
        var simulator = _app.On("/in", [Transcribe]).Simulate();
        simulator.FailNext(SimulatedFault.Speech);
        await using var phone = simulator.Call(Url("/in"));
        await phone.SaysAsync("My invoice.");
        await phone.EndsAsync();

        Assert.Null(_app.Only<TranscribeWebhook>().Transcript);
        Assert.Equal(TranscribeReason.InternalError, _app.Only<TranscribeWebhook>().TranscribeReason.Known);
    }

    private SimulatedPhone Run(IPerclCommand command) => _app.On("/in", [command]).Simulate().Call(Url("/in"));

    private async Task EndAsync(IPerclCommand command, Func<SimulatedPhone, Task> act)
    {
        await using var phone = Run(command);
        await act(phone);
        await phone.EndsAsync();
    }

    private IEnumerable<TWebhook> Results<TWebhook>() =>
        _app.To("/result").Select(static request => request.Webhook).OfType<TWebhook>();

    private void AssertSpeech(GetSpeechReason reason, string? result, int? confidence)
    {
        var webhook = _app.Only<GetSpeechWebhook>();
        Assert.Equal(
            (reason, result, confidence), (webhook.Reason.Known!.Value, webhook.RecognitionResult, webhook.Confidence));
    }
}
