using Percl.Webhooks;
using static Percl.Simulation.Tests.FakeApplication;

namespace Percl.Simulation.Tests.Commands;

public sealed class GetDigitsTests
{
    private const string Prompt = "Please enter your account number.";

    private readonly FakeApplication _app = new FakeApplication().On("/digits", [new Hangup()]);

    [Theory]
    [InlineData("1234#", "1234", GetDigitsReason.FinishKey)]
    [InlineData("12", "12", GetDigitsReason.Timeout)]
    [InlineData("123456", "123456", GetDigitsReason.MaxDigits)]
    [InlineData("#", "", GetDigitsReason.FinishKey)]
    [InlineData("1#", "", GetDigitsReason.FinishKey)]
    public async Task Keys_AreCollected(string keys, string digits, GetDigitsReason reason)
    {
        await using var phone = Ask(new GetDigits { ActionUrl = Url("/digits"), MaxDigits = 6, MinDigits = 2 });
        await phone.PressesAsync(keys);
        await phone.EndsAsync();

        AssertResult(digits, reason);
    }

    [Fact]
    public async Task NoKey_TimesOut()
    {
        await using var phone = Ask(new GetDigits { ActionUrl = Url("/digits") });
        await phone.EndsAsync();

        AssertResult("", GetDigitsReason.Timeout);
    }

    [Fact]
    public async Task AnotherFinishKey_Ends_AndPoundIsADigit()
    {
        await using var phone = Ask(new GetDigits { ActionUrl = Url("/digits"), FinishOnKey = "*" });
        await phone.PressesAsync("1#*");
        await phone.EndsAsync();

        AssertResult("1#", GetDigitsReason.FinishKey);
    }

    [Fact]
    public async Task NoFinishKey_LetsOnlyTheTimeEndIt()
    {
        _app.On("/in", _ => new Reply($$"""[{"GetDigits":{"finishOnKey":"","actionUrl":"{{Url("/digits")}}" } }]"""));
        await using var phone = _app.Simulate().Call(Url("/in"));
        await phone.PressesAsync("1#");
        await phone.EndsAsync();

        AssertResult("1#", GetDigitsReason.Timeout);
    }

    [Fact]
    public async Task Times_CountFromTheEndOfThePromptsAndFromEachKey()
    {
        var command = new GetDigits
        {
            ActionUrl = Url("/digits"),
            InitialTimeoutMs = 8000,
            DigitTimeoutMs = 2000,
            Prompts = [new Pause { Length = 1000 }, new Say { Text = "123456789012345" }],
        };
        var simulator = _app.On("/in", [command]).Simulate();
        await using (var silent = simulator.Call(Url("/in")))
        {
            await silent.EndsAsync();
        }

        Assert.Equal(TimeSpan.FromSeconds(10), simulator.Timeline.Single(static one => one.Kind == "digits").At);

        await using var phone = simulator.Call(Url("/in"));
        await phone.PressesAsync("12");
        await phone.EndsAsync();
        Assert.Equal(TimeSpan.FromSeconds(12.25), simulator.Timeline.Last(static one => one.Kind == "digits").At);
    }

    [Fact]
    public async Task Prompts_AreInterruptedByAKey()
    {
        await using var phone = Ask(new GetDigits
        {
            ActionUrl = Url("/digits"),
            MaxDigits = 1,
            Prompts = [new Say { Text = Prompt, Loop = 0 }, new Say { Text = "Never heard." }],
        });
        await phone.HearsAsync(Prompt);
        await phone.PressesAsync("7");
        await phone.EndsAsync();

        AssertResult("7", GetDigitsReason.MaxDigits);
        Assert.DoesNotContain("Never", phone.Transcript, StringComparison.Ordinal);
    }

    [Fact]
    public async Task KeysPressedBefore_CountUnlessTheyAreFlushed()
    {
        var command = new GetDigits { ActionUrl = Url("/digits"), MaxDigits = 1 };
        await PressEarlyAsync([new Pause { Length = 1000 }, command]);
        await PressEarlyAsync([new Pause { Length = 1000 }, command with { FlushBuffer = true }]);
        await PressEarlyAsync([new Pause { Length = 1000 }, new Say { Text = "x" }, command]);

        Assert.Equal(["5", "", ""], _app.To("/digits").Select(static request => ((GetDigitsWebhook)request.Webhook!).Digits));

        async Task PressEarlyAsync(PerclScript script)
        {
            var simulator = _app.On("/in", script).Simulate();
            await using var phone = simulator.Call(Url("/in"));
            await simulator.AdvanceAsync(TimeSpan.FromMilliseconds(500));
            await phone.PressesAsync("5", atOnce: true);
            await phone.EndsAsync();
        }
    }

    [Fact]
    public async Task Privacy_MasksTheKeys()
    {
        await using var phone = Ask(new GetDigits { ActionUrl = Url("/digits"), PrivacyMode = true, MaxDigits = 4 });
        await phone.PressesAsync("4711");
        await phone.EndsAsync();

        AssertResult("xxxxx", GetDigitsReason.MaxDigits);
        Assert.DoesNotContain("4711", phone.Transcript, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HangUp_IsReported_AndItsAnswerIsNotRun()
    {
        _app.On("/digits", [new Sms { From = "+12025550123", To = "+12025550124", Text = "Never." }]);
        await using var phone = Ask(new GetDigits { ActionUrl = Url("/digits") });
        await phone.PressesAsync("12");
        await phone.HangsUpAsync();

        AssertResult("12", GetDigitsReason.Hangup);
        Assert.Equal(CallStatus.Completed, _app.Only<GetDigitsWebhook>().CallStatus.Known);
        Assert.DoesNotContain("message.sent", phone.Transcript, StringComparison.Ordinal);
        Assert.Equal(CallEndedReason.FarEndHangup, phone.Ended);
    }

    [Fact]
    public async Task Machine_ThatNothingDetects_IsATone()
    {
        _app.On("/connect", [new GetDigits { ActionUrl = Url("/digits"), Prompts = [new Say { Text = Prompt, Loop = 0 }] }]);
        await using var phone = _app.Simulate().Dial(Url("/connect"));
        await phone.AnswersAsync(MachineType.FaxModem);
        await phone.EndsAsync();

        AssertResult("", GetDigitsReason.Tone);
    }

    private SimulatedPhone Ask(GetDigits command) => _app.On("/in", [command]).Simulate().Call(Url("/in"));

    private void AssertResult(string digits, GetDigitsReason reason)
    {
        var webhook = _app.Only<GetDigitsWebhook>();
        Assert.Equal((digits, (GetDigitsReason?)reason), (webhook.Digits, webhook.Reason.Known));
    }
}
