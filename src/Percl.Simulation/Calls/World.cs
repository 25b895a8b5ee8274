using Percl.Webhooks;

namespace Percl.Simulation;

/// <summary>Represents what all calls of a simulation share.</summary>
internal sealed class World
{
    private readonly List<Leg> _calls = [];
    private readonly HashSet<SimulatedFault> _faults = [];

    public World(SimulatorOptions options, ITransport transport)
    {
        Options = options;
        Scheduler = new Scheduler(options.TimeProvider is { } provider
            ? new GivenClock(provider)
            : new JumpingClock(DateTimeOffset.UtcNow));
        Log = new EventLog(Scheduler);
        Ids = new IdSource(options.Seed ?? Random.Shared.Next());
        Sender = new WebhookSender(transport, Scheduler, Log, options);
        Answers = new AnswerReader(Log);
        AccountId = Ids.Next("AC");
        ApplicationId = Ids.Next("AP");
        PhoneNumberId = Ids.Next("PN");
    }

    public SimulatorOptions Options { get; }

    public Scheduler Scheduler { get; }

    public EventLog Log { get; }

    public IdSource Ids { get; }

    public WebhookSender Sender { get; }

    public AnswerReader Answers { get; }

    public string AccountId { get; }

    public string ApplicationId { get; }

    public string PhoneNumberId { get; }

    /// <summary>Gets what the parties did and which commands began, in their order.</summary>
    public PlayedSteps Steps { get; } = new();

    /// <summary>Gets or sets what each command does.</summary>
    public IReadOnlyDictionary<Type, CommandRun> Commands { get; set; } = new Dictionary<Type, CommandRun>();

    /// <summary>Gets all calls in their order. A test may look while the simulation runs.</summary>
    public IReadOnlyList<Leg> Calls
    {
        get
        {
            lock (_calls)
            {
                return [.. _calls];
            }
        }
    }

    /// <summary>Adds a call; null where there are too many.</summary>
    public Leg? TryAddCall(CallParties parties)
    {
        lock (_calls)
        {
            if (_calls.Count >= Options.MaxCalls)
            {
                return null;
            }

            var call = new Leg(this, Ids.Next("CA"), parties);
            _calls.Add(call);
            return call;
        }
    }

    /// <summary>Makes something fail, once.</summary>
    public void FailNext(SimulatedFault fault) => _faults.Add(fault);

    /// <summary>Asks whether something is to fail now.</summary>
    public bool TakeFault(SimulatedFault fault) => _faults.Remove(fault);

    /// <summary>Posts a webhook whose answer is ignored.</summary>
    /// <param name="url">The URL.</param>
    /// <param name="webhook">The webhook.</param>
    /// <param name="callId">The call; null for none.</param>
    public async Task NotifyAsync(string url, PerclWebhook webhook, string? callId)
    {
        var response = await Sender.PostAsync(url, webhook, callId, isAnswerIgnored: true);
        Answers.ReadIgnored(response, webhook.RequestType, Sender.Resolve(url), callId);
    }

    /// <summary>Waits.</summary>
    /// <param name="time">The time.</param>
    public Task DelayAsync(TimeSpan time)
    {
        var end = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Scheduler.Schedule(time, end.SetResult);
        return end.Task;
    }
}
