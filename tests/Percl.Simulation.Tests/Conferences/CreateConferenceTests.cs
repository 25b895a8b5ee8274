using System.Net;
using Percl.Webhooks;
using static Percl.Simulation.Tests.FakeApplication;

namespace Percl.Simulation.Tests.Conferences;

/// <summary>The page of CreateConference, sentence by sentence.</summary>
public sealed class CreateConferenceTests
{
    private static readonly CreateConference Command = new() { ActionUrl = "" };

    [Fact]
    public async Task Creation_IsReportedToBothUrls_AndTheCallGoesOnWithTheAnswerOfActionUrl()
    {
        var line = new ConferenceApplication();
        await using var phone = await line.CallAsync();

        var status = (CreateConferenceWebhook)line.App.To("/status")[0].Webhook!;
        var created = (CreateConferenceWebhook)Assert.Single(line.App.To("/created")).Webhook!;
        Assert.Equal(line.Conference.Id, created.ConferenceId);
        Assert.Equal(line.Conference.Id, status.ConferenceId);
        Assert.Equal(ConferenceStatus.Empty, status.Status.Known);
        // It is sent to statusCallbackUrl only.
        Assert.Null(created.Status.Text);
        Assert.Equal(phone.CallId, created.CallId);
        Assert.Equal([phone.CallId], line.Conference.Participants);
    }

    [Fact]
    public async Task NothingAfterTheCommand_Runs()
    {
        var line = new ConferenceApplication();
        line.App.On("/in", [new CreateConference { ActionUrl = Url("/created") }, new Say { Text = "Never." }])
            .On("/created", [new Say { Text = "Goodbye." }]);
        await using var phone = await line.CallAsync();
        await phone.EndsAsync();

        Assert.DoesNotContain("text=Never", phone.Transcript, StringComparison.Ordinal);
        Assert.Equal("PERCL1001", Assert.Single(line.Simulator.Findings).RuleId);
    }

    [Fact]
    public async Task Answer_OfStatusCallbackUrl_IsIgnored()
    {
        var line = new ConferenceApplication();
        line.App.On("/status", [new Hangup()]);
        await using var phone = await line.CallAsync();

        Assert.Null(phone.Ended);
        Assert.All(line.Simulator.Findings, static finding => Assert.Equal("PERCL5001", finding.RuleId));
        Assert.NotEmpty(line.Simulator.Findings);
    }

    [Fact]
    public async Task NewConference_IsEmpty_AndTheCallIsNotInIt()
    {
        var line = new ConferenceApplication();
        line.App.On("/created", [new Say { Text = "Bye.", Loop = 0 }]);
        await using var phone = await line.CallAsync();

        Assert.Equal(ConferenceStatus.Empty, line.Conference.Status);
        Assert.Empty(line.Conference.Participants);
    }

    [Fact]
    public async Task Conference_WithoutStatusCallbackUrl_IsReportedToActionUrlOnly()
    {
        var line = new ConferenceApplication(Command with { StatusCallbackUrl = "" });
        await using (await line.CallAsync())
        {
        }

        Assert.Equal(["inboundCall /in", "createConference /created"], line.App.Sent);
    }

    [Fact]
    public async Task Conference_OutlivesTheCallThatCreatedIt()
    {
        var line = new ConferenceApplication();
        var first = await line.CallAsync();
        await first.DisposeAsync();
        Assert.Equal(ConferenceStatus.Empty, line.Conference.Status);

        await using var second = await line.CallAsync("+13125550101");

        Assert.Equal([second.CallId], line.Conference.Participants);
        Assert.Equal(ConferenceStatus.InProgress, line.Conference.Status);
    }

    [Fact]
    public async Task EachStatus_IsReported()
    {
        var line = new ConferenceApplication(join: new AddToConference { ConferenceId = "", StartConfOnEnter = false });
        await using (await line.CallAsync())
        {
            line.Join = line.Join with { StartConfOnEnter = true };
            await using (await line.CallAsync())
            {
                Assert.Equal(ConferenceStatus.InProgress, line.Conference.Status);
            }

            // It goes on with whoever is left.
            Assert.Equal(ConferenceStatus.InProgress, line.Conference.Status);
        }

        await line.Conference.TerminateAsync();

        Assert.Equal(
            [
                "createConference empty", "conferenceStatus populated", "conferenceStatus inProgress",
                "conferenceStatus empty", "conferenceStatus terminated",
            ],
            line.Told);
        Assert.Contains(
            line.Simulator.Timeline, static one => one is { Kind: "conference.status" } && one["status"] == "creating");
    }

    [Fact]
    public async Task FirstParticipant_WhoDoesNotStartIt_OnlyPopulatesIt()
    {
        var line = new ConferenceApplication(join: new AddToConference { ConferenceId = "", StartConfOnEnter = false });
        await using var phone = await line.CallAsync();

        Assert.Equal(ConferenceStatus.Populated, line.Conference.Status);
    }

    [Fact]
    public async Task EmptiedConference_CanBeUsedAgain()
    {
        var line = new ConferenceApplication();
        await using (await line.CallAsync())
        {
        }

        await using (await line.CallAsync())
        {
        }

        Assert.Equal(
            ["empty", "populated", "inProgress", "empty", "populated", "inProgress", "empty"],
            line.Told.Select(static told => told.Split(' ')[1]));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Termination_OfAConferenceWithParticipants_ReportsEmptyAndTerminated(bool isInProgress)
    {
        var line = new ConferenceApplication(
            join: new AddToConference { ConferenceId = "", StartConfOnEnter = isInProgress });
        await using var first = await line.CallAsync();
        await using var second = await line.CallAsync();

        await line.Conference.TerminateAsync();
        await line.SettleAsync();

        Assert.Equal(["conferenceStatus empty", "conferenceStatus terminated"], line.Told.TakeLast(2));
        Assert.Equal(CallEndedReason.ConferenceTerminated, first.Ended);
        Assert.Equal(CallEndedReason.ConferenceTerminated, second.Ended);
    }

    [Fact]
    public async Task Termination_OfAnEmptyConference_ReportsTerminatedOnce()
    {
        var line = new ConferenceApplication();
        await using (await line.CallAsync())
        {
        }

        await line.Conference.TerminateAsync();
        await line.Conference.TerminateAsync();

        Assert.Single(line.Told, static told => told == "conferenceStatus terminated");
        Assert.Equal(["conferenceStatus empty", "conferenceStatus terminated"], line.Told.TakeLast(2));
    }

    [Fact]
    public async Task TerminatedConference_TakesNobody()
    {
        var line = new ConferenceApplication();
        await using (await line.CallAsync())
        {
        }

        await line.Conference.TerminateAsync();
        await using var late = await line.CallAsync();

        Assert.Equal(CallEndedReason.PerclProcessingError, late.Ended);
        Assert.Empty(line.Conference.Participants);
        Assert.Equal(ConferenceStatus.Terminated, line.Conference.Status);
    }

    [Fact]
    public async Task Creation_CanFail()
    {
        var line = new ConferenceApplication();
        line.Simulator.FailNext(SimulatedFault.Conference);
        await using var phone = await line.CallAsync();

        Assert.Equal(CallEndedReason.InternalError, phone.Ended);
        Assert.Equal(["conferenceStatus internalError"], line.Told);
        Assert.Empty(line.App.To("/created"));

        await using var retry = await line.CallAsync();
        Assert.Equal(ConferenceStatus.InProgress, line.Simulator.Conferences[^1].Status);
    }

    [Fact]
    public async Task Alias_DescribesTheConference()
    {
        var line = new ConferenceApplication(Command with { Alias = "Support room" });
        await using var phone = await line.CallAsync();

        Assert.Equal("Support room", line.Conference.Alias);
        Assert.Matches("^CF[0-9a-f]{40}$", line.Conference.Id);
    }

    [Theory]
    [InlineData(null, 2, 2)]
    [InlineData(PlayBeep.Always, 2, 2)]
    [InlineData(PlayBeep.Never, 0, 0)]
    [InlineData(PlayBeep.EntryOnly, 2, 0)]
    [InlineData(PlayBeep.ExitOnly, 0, 2)]
    public async Task Beep_IsHeardWhenParticipantsComeAndGo(PlayBeep? beep, int entries, int exits)
    {
        var line = new ConferenceApplication(Command with { PlayBeep = beep });
        var first = await line.CallAsync();
        var second = await line.CallAsync();
        Assert.Equal(entries, line.Count("conference.beep"));

        await first.DisposeAsync();
        await second.DisposeAsync();

        Assert.Equal(entries + exits, line.Count("conference.beep"));
    }

    [Fact]
    public async Task Recording_IsReportedWhenTheConferenceIsEmptied()
    {
        var line = new ConferenceApplication(Command with { Record = true });
        await using (await line.CallAsync())
        {
            await line.Simulator.AdvanceAsync(TimeSpan.FromMilliseconds(41_001));
        }

        var recording = line.App.Only<ConferenceRecordingStatusWebhook>();
        Assert.Equal(line.Conference.Id, recording.ConferenceId);
        Assert.Equal(ConferenceStatus.Empty, recording.Status.Known);
        Assert.Equal(42, recording.RecordingDurationSec);
        Assert.Matches("^RE[0-9a-f]{40}$", recording.RecordingId);
        Assert.Contains(recording.RecordingId!, recording.RecordingUrl, StringComparison.Ordinal);
        Assert.Equal(["conferenceStatus empty", "conferenceRecordingStatus empty"], line.Told.TakeLast(2));
    }

    [Fact]
    public async Task Recording_OfATerminatedConference_IsReportedToo()
    {
        var line = new ConferenceApplication(Command with { Record = true });
        await using var phone = await line.CallAsync();

        await line.Conference.TerminateAsync();

        Assert.Equal(
            ["conferenceStatus empty", "conferenceStatus terminated", "conferenceRecordingStatus terminated"],
            line.Told.TakeLast(3));
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public async Task Conference_ThatIsNotRecordedOrNeverStarts_HasNoRecording(bool? record, bool starts)
    {
        var line = new ConferenceApplication(
            Command with { Record = record }, new AddToConference { ConferenceId = "", StartConfOnEnter = starts });
        await using (await line.CallAsync())
        {
        }

        Assert.DoesNotContain(line.App.Requests, static request => request.Webhook is ConferenceRecordingStatusWebhook);
    }

    [Fact]
    public async Task Music_IsLoadedWithGetWhenTheConferenceIsPopulated()
    {
        var line = new ConferenceApplication(
            Command with { WaitUrl = Url("/moh.wav") }, new AddToConference { ConferenceId = "", StartConfOnEnter = false });
        await using var phone = await line.CallAsync();

        var loaded = Assert.Single(line.App.To("/moh.wav"));
        Assert.Equal(HttpMethod.Get, loaded.Method);
        Assert.Empty(loaded.Body);
        // It is no PerCL.
        Assert.Empty(line.Simulator.Findings);
        Assert.Equal(1, line.Count("audio.response"));
    }

    [Fact]
    public async Task Music_IsLoadedAgain_SinceItMustStayReachable()
    {
        var line = new ConferenceApplication(Command with { WaitUrl = Url("/moh.wav") });
        await using (await line.CallAsync())
        {
        }

        line.App.On("/moh.wav", _ => new Reply("", HttpStatusCode.Gone));
        await using (await line.CallAsync())
        {
        }

        Assert.Equal(2, line.App.To("/moh.wav").Count);
        var failed = Assert.Single(line.Simulator.Timeline, static one => one.Kind == "audio.failed");
        Assert.Equal("410", failed["status"]);
        Assert.Equal(
            [$"waitUrl {Url("/moh.wav")}: The audio file cannot be loaded: 410"],
            line.Simulator.Problems.Select(static problem => problem.ToString()));
    }

    /// <summary>The waitUrl of Enqueue is PerCL.</summary>
    [Theory]
    [InlineData("application/json", true)]
    [InlineData("text/html", true)]
    [InlineData("application/octet-stream", false)]
    public async Task Music_ThatIsNoAudioFile_IsAProblem(string type, bool isProblem)
    {
        var line = new ConferenceApplication(Command with { WaitUrl = Url("/moh.wav") });
        line.App.On("/moh.wav", _ => new Reply("[]", MediaType: type));
        await using var phone = await line.CallAsync();

        string[] expected = isProblem
            ? [$"waitUrl {Url("/moh.wav")}: CreateConference loads an audio file here, and the answer is '{type}'."]
            : [];
        Assert.Equal(expected, line.Simulator.Problems.Select(static problem => problem.ToString()));
    }

    [Fact]
    public async Task Conference_WithoutWaitUrl_LoadsNothing()
    {
        var line = new ConferenceApplication();
        await using var phone = await line.CallAsync();

        Assert.Equal(0, line.Count("audio.request"));
    }

    [Theory]
    [InlineData("/moh.wav")]
    [InlineData("moh.wav")]
    public async Task RelativeUrl_IsRefused(string url)
    {
        var line = new ConferenceApplication(Command with { WaitUrl = "" });
        line.App.On("/in", _ => new Reply(
            $$"""[{"CreateConference":{"waitUrl":"{{url}}","actionUrl":"{{Url("/created")}}" } }]"""));
        await using var phone = await line.CallAsync();

        Assert.Equal(CallEndedReason.AppInvalidPercl, phone.Ended);
        Assert.Equal("PERCL2001", Assert.Single(line.Simulator.Findings).RuleId);
        Assert.Empty(line.Simulator.Conferences);
    }

    [Fact]
    public async Task NestedCommand_IsRefused()
    {
        var line = new ConferenceApplication();
        line.App.On("/in", _ => new Reply(
            $$"""[{"GetDigits":{"prompts":[{"CreateConference":{"actionUrl":"{{Url("/created")}}" } }],"actionUrl":"{{Url("/created")}}" } }]"""));
        await using var phone = await line.CallAsync();

        Assert.Equal(CallEndedReason.AppInvalidPercl, phone.Ended);
        Assert.Contains(line.Simulator.Findings, static finding => finding.RuleId == "PERCL1002");
    }
}
