using Percl.Webhooks;

namespace Percl.Simulation;

/// <summary>
/// Represents a conference: creating, empty, populated, inProgress, empty again, terminated. It outlives the call that
/// created it.
/// </summary>
internal sealed class Conference
{
    private readonly World _world;
    private readonly Leg? _creator;
    private readonly CreateConference _command;
    private readonly List<Participant> _participants = [];
    private DateTimeOffset? _recordedFrom;

    public Conference(World world, Leg? creator, CreateConference command)
    {
        Id = world.Ids.Next("CF");
        _world = world;
        _creator = creator;
        _command = command;
        Record(ConferenceStatus.Creating);
    }

    /// <summary>Gets the id.</summary>
    public string Id { get; }

    /// <summary>Gets the descriptive name; null for none.</summary>
    public string? Alias => _command.Alias;

    /// <summary>Gets the status.</summary>
    public ConferenceStatus Status { get; private set; }

    /// <summary>Gets the participants, in the order in which they came.</summary>
    public IReadOnlyList<Participant> Participants => [.. _participants];

    /// <summary>Gets a value that indicates whether calls can be added.</summary>
    public bool IsOpen =>
        Status is ConferenceStatus.Empty or ConferenceStatus.Populated or ConferenceStatus.InProgress;

    /// <summary>Finishes the creation: the conference is empty.</summary>
    public async Task OpenAsync()
    {
        if (_creator is null)
        {
            await ChangeAsync(ConferenceStatus.Empty, Choices.NoCall);
            return;
        }

        Record(ConferenceStatus.Empty, Choices.Created);
        await TellAsync(new CreateConferenceWebhook
        {
            RequestType = CreateConferenceWebhook.Name,
            Status = Status,
        });
    }

    /// <summary>Gives the creation up.</summary>
    public Task FailAsync() => ChangeAsync(ConferenceStatus.InternalError, Choices.CreationFails);

    /// <summary>Describes the webhook for the call that created the conference, if one did.</summary>
    public CallStateWebhook Describe(ConferenceStateWebhook webhook)
    {
        var described = webhook with { AccountId = _world.AccountId, ConferenceId = Id };
        return _creator?.Describe(described) ?? described;
    }

    /// <summary>Adds a call.</summary>
    /// <param name="call">The call.</param>
    /// <param name="command">The command that adds it.</param>
    public async Task<Participant> JoinAsync(Leg call, AddToConference command)
    {
        var participant = new Participant(call, command);
        _participants.Add(participant);
        call.ConferenceId = Id;
        call.Record("conference.joined", ("conferenceId", Id));
        Beep(PlayBeep.EntryOnly);
        if (Status is ConferenceStatus.Empty)
        {
            await ChangeAsync(ConferenceStatus.Populated);
            await LoadMusicAsync();
        }

        if (Status is ConferenceStatus.Populated && participant.Starts)
        {
            _recordedFrom = _command.Record is true ? _world.Scheduler.Now : null;
            await ChangeAsync(ConferenceStatus.InProgress);
        }

        return participant;
    }

    /// <summary>Takes a call out.</summary>
    public async Task LeaveAsync(Participant participant)
    {
        participant.Call.ConferenceId = null;
        if (!_participants.Remove(participant))
        {
            return;
        }

        participant.Call.Record("conference.left", ("conferenceId", Id));
        Beep(PlayBeep.ExitOnly);
        if (_participants.Count == 0)
        {
            await EmptyAsync();
        }
    }

    /// <summary>Ends the conference, and the calls in it. It can never be used again.</summary>
    public async Task TerminateAsync()
    {
        if (!IsOpen)
        {
            return;
        }

        foreach (var participant in _participants)
        {
            participant.Call.Input.Interrupt(new CallOver(CallEndedReason.ConferenceTerminated));
            participant.Call.Record("conference.left", Choices.Terminated, ("conferenceId", Id));
        }

        _participants.Clear();
        var recorded = default(Recording);
        if (Status is not ConferenceStatus.Empty)
        {
            recorded = TakeRecording();
            await ChangeAsync(ConferenceStatus.Empty);
        }

        await ChangeAsync(ConferenceStatus.Terminated);
        await ReportAsync(recorded);
    }

    private async Task EmptyAsync()
    {
        var recorded = TakeRecording();
        await ChangeAsync(ConferenceStatus.Empty);
        await ReportAsync(recorded);
    }

    private Recording? TakeRecording()
    {
        var recording = _recordedFrom is { } from
            ? Recording.Make(_world, _world.Scheduler.Now - from)
            : null;
        _recordedFrom = null;
        return recording;
    }

    private async Task ReportAsync(Recording? recording)
    {
        if (recording is not null)
        {
            _world.Log.Add(
                "conference.recording", null, Choices.RecordingReady,
                ("conferenceId", Id), ("recordingId", recording.Id), ("seconds", Text.Of(recording.Seconds)));
            await TellAsync(new ConferenceRecordingStatusWebhook
            {
                RequestType = ConferenceRecordingStatusWebhook.Name,
                Status = Status,
                RecordingId = recording.Id,
                RecordingUrl = recording.Url,
                RecordingDurationSec = recording.Seconds,
            });
        }
    }

    private async Task ChangeAsync(ConferenceStatus status, Choice? choice = null)
    {
        Record(status, choice);
        await TellAsync(new ConferenceStatusWebhook { RequestType = ConferenceStatusWebhook.Name, Status = status });
    }

    private void Record(ConferenceStatus status, Choice? choice = null)
    {
        Status = status;
        _world.Log.Add(
            "conference.status", null, choice,
            ("conferenceId", Id), ("status", Text.Of(status)));
    }

    private Task TellAsync(ConferenceStateWebhook webhook) => (_creator, _command.StatusCallbackUrl) switch
    {
        ({ } call, var url) => call.TellAsync(url, Describe(webhook)),
        (null, { } url) => _world.NotifyAsync(url, Describe(webhook), callId: null),
        _ => Task.CompletedTask,
    };

    private void Beep(PlayBeep kind)
    {
        var beep = _command.PlayBeep ?? PlayBeep.Always;
        if (beep is PlayBeep.Always || beep == kind)
        {
            _world.Log.Add("conference.beep", null, null, ("conferenceId", Id));
        }
    }

    private async Task LoadMusicAsync()
    {
        if (_command.WaitUrl is { } url)
        {
            _world.Log.Add("conference.music", null, Choices.MusicLoaded, ("conferenceId", Id));
            await _world.Sender.LoadAsync(url);
        }
    }
}
