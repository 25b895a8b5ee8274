using Percl.Webhooks;
using static Percl.Simulation.Tests.FakeApplication;

namespace Percl.Simulation.Tests.Conferences;

/// <summary>What a participant of a conference can do, and how it leaves.</summary>
public sealed class ParticipantTests
{
    private static readonly AddToConference Controlled = new()
    {
        ConferenceId = "",
        AllowCallControl = true,
        CallControlSequence = "*9",
        CallControlUrl = Url("/control"),
        LeaveConferenceUrl = Url("/left"),
    };

    [Fact]
    public async Task Arrival_IsReported()
    {
        var line = new ConferenceApplication(join: new AddToConference { ConferenceId = "", NotificationUrl = Url("/joined") });
        await using var phone = await line.CallAsync();

        var joined = line.App.Only<AddToConferenceNotificationWebhook>();
        Assert.Equal((phone.CallId, line.Conference.Id), (joined.CallId, joined.ConferenceId));
    }

    [Fact]
    public async Task RemovedParticipant_GoesOnWithTheAnswerOfLeaveConferenceUrl()
    {
        var line = new ConferenceApplication(join: Controlled);
        await using var phone = await line.CallAsync();

        await line.Conference.RemoveAsync(phone);

        await phone.HearsAsync("You have left.");
        Assert.Equal(line.Conference.Id, line.App.Only<LeaveConferenceWebhook>().ConferenceId);
        Assert.Equal(ConferenceStatus.Empty, line.Conference.Status);
    }

    [Fact]
    public async Task RemovedParticipant_WithoutLeaveConferenceUrl_IsDisconnected()
    {
        var line = new ConferenceApplication();
        await using var phone = await line.CallAsync();

        await line.Conference.RemoveAsync(phone);

        Assert.Equal(CallEndedReason.RemovedFromConference, await phone.EndsAsync());
    }

    [Fact]
    public async Task ParticipantWhoHangsUp_IsReported_AndTheAnswerIsNotRun()
    {
        var line = new ConferenceApplication(join: Controlled);
        var phone = await line.CallAsync();

        await phone.DisposeAsync();

        Assert.Equal(CallStatus.Completed, line.App.Only<LeaveConferenceWebhook>().CallStatus.Known);
        Assert.DoesNotContain("You have left", phone.Transcript, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sequence_CallsControl_AndTheParticipantStays()
    {
        var line = new ConferenceApplication(join: Controlled);
        line.App.On("/control",
        [
            new SetTalk { Talk = false },
            new SetListen { Listen = false },
            new SetDTMFPassThrough { DtmfPassThrough = false },
            new Say { Text = "Not heard." },
        ]);
        await using var phone = await line.CallAsync();

        await phone.PressesAsync("1**9");
        await phone.PressesAsync("5");
        await phone.SaysAsync("Hello?");

        var control = line.App.Only<CallControlWebhook>();
        Assert.Equal((phone.CallId, line.Conference.Id, "*9"), (control.CallId, control.ConferenceId, control.Digits));
        Assert.Equal([phone.CallId], line.Conference.Participants);
        Assert.DoesNotContain("Not heard.", phone.Transcript, StringComparison.Ordinal);
        Assert.Equal(4, line.Count("conference.key"));
        Assert.Equal(1, line.Count("conference.key.kept"));
        Assert.Equal(1, line.Count("conference.speech.muted"));
        Assert.Equal(3, line.Count("conference.participant"));
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public async Task Participant_IsAddedWithItsPrivileges(bool? privilege, int withheld)
    {
        var line = new ConferenceApplication(join: new AddToConference
        {
            ConferenceId = "",
            Talk = privilege,
            DtmfPassThrough = privilege,
        });
        await using var phone = await line.CallAsync();

        await phone.SaysAsync("Hello?");
        await phone.PressesAsync("5");

        Assert.Equal(withheld, line.Count("conference.speech.muted"));
        Assert.Equal(1 - withheld, line.Count("conference.speech"));
        Assert.Equal(withheld, line.Count("conference.key.kept"));
        Assert.Equal(1 - withheld, line.Count("conference.key"));
    }

    [Fact]
    public async Task Sequence_WithoutAllowCallControl_DoesNothing()
    {
        var line = new ConferenceApplication(join: Controlled with { AllowCallControl = false });
        await using var phone = await line.CallAsync();

        await phone.PressesAsync("*9");

        Assert.Empty(line.App.To("/control"));
    }

    [Fact]
    public async Task RemoveFromConference_LeavesItAndGoesOn()
    {
        var line = new ConferenceApplication(join: Controlled);
        line.App.On("/control", [new RemoveFromConference()]);
        await using var phone = await line.CallAsync();

        await phone.PressesAsync("*9");

        await phone.HearsAsync("You have left.");
        Assert.Empty(line.Conference.Participants);
    }

    [Fact]
    public async Task TerminateConference_EndsAllCalls()
    {
        var line = new ConferenceApplication(join: Controlled);
        line.App.On("/control", [new TerminateConference()]);
        await using var phone = await line.CallAsync();
        await using var other = await line.CallAsync();

        await phone.PressesAsync("*9");

        Assert.Equal(CallEndedReason.ConferenceTerminated, await phone.EndsAsync());
        Assert.Equal(CallEndedReason.ConferenceTerminated, await other.EndsAsync());
        Assert.Equal(ConferenceStatus.Terminated, line.Conference.Status);
    }

    [Fact]
    public async Task InvalidPercl_OfCallControl_EndsThatLegOnly()
    {
        var line = new ConferenceApplication(join: Controlled);
        line.App.On("/control", _ => new Reply("""[{"Talk":{}}]"""));
        await using var phone = await line.CallAsync();
        await using var other = await line.CallAsync();

        await phone.PressesAsync("*9");

        Assert.Equal(CallEndedReason.AppInvalidPercl, await phone.EndsAsync());
        Assert.Equal([other.CallId], line.Conference.Participants);
    }

    [Fact]
    public async Task Hangup_OfCallControl_EndsTheLeg()
    {
        var line = new ConferenceApplication(join: Controlled);
        line.App.On("/control", [new Hangup()]);
        await using var phone = await line.CallAsync();

        await phone.PressesAsync("*9");

        Assert.Equal(CallEndedReason.AppHangup, await phone.EndsAsync());
        Assert.Equal(ConferenceStatus.Empty, line.Conference.Status);
    }

    [Fact]
    public async Task SecondConference_NeedsThatTheFirstIsLeft()
    {
        var line = new ConferenceApplication(join: Controlled);
        line.App.On("/control", _ => Reply.Of([new AddToConference { ConferenceId = line.Conference.Id }]));
        await using var phone = await line.CallAsync();

        await phone.PressesAsync("*9");

        Assert.Equal(CallEndedReason.PerclProcessingError, await phone.EndsAsync());
    }

    [Fact]
    public async Task Commands_ForParticipants_NeedAConference()
    {
        var app = new FakeApplication().On("/in",
        [
            new SetTalk(), new SetListen(), new SetDTMFPassThrough(), new Say { Text = "Still here." }, new TerminateConference(),
        ]);
        await using var phone = app.Simulate().Call(Url("/in"));

        await phone.HearsAsync("Still here.");

        Assert.Equal(CallEndedReason.PerclProcessingError, await phone.EndsAsync());
        Assert.Equal(3, phone.Transcript.Split("command.ignored").Length - 1);
    }

    [Fact]
    public async Task UnknownConference_EndsTheCall()
    {
        var app = new FakeApplication().On("/in", [new AddToConference { ConferenceId = "CF" + new string('0', 40) }]);
        await using var phone = app.Simulate().Call(Url("/in"));

        Assert.Equal(CallEndedReason.PerclProcessingError, await phone.EndsAsync());
    }
}
