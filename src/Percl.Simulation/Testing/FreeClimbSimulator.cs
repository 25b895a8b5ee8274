using System.Diagnostics.CodeAnalysis;
using Percl.Webhooks;

namespace Percl.Simulation;

/// <summary>
/// Plays FreeClimb's part: calls an application that answers with PerCL, and runs what it answers. No call needs an
/// account, a telephone or a tunnel.
/// </summary>
/// <example>
/// <code>
/// var simulator = new FreeClimbSimulator(factory.CreateClient());
/// await using var phone = simulator.Call("/incomingCall");
/// await phone.HearsAsync("Welcome*");
/// await phone.PressesAsync("1");
/// </code>
/// </example>
/// <remarks>
/// <para>
/// Time is simulated: it stands still while the application answers and while no step of a test is awaited, and jumps
/// over every wait. <see cref="SimulatorOptions.TimeProvider"/> changes that. The same calls with the same
/// <see cref="SimulatorOptions.Seed"/> give the same <see cref="Timeline"/>.
/// </para>
/// <para>
/// Where FreeClimb's reference does not say what happens, the simulator chooses, and the event is marked:
/// <see cref="TimelineEvent.NotDocumented"/>.
/// </para>
/// </remarks>
public sealed class FreeClimbSimulator
{
    private const string CallerNumber = "+13125550100";
    private const string ApplicationNumber = "+13125550199";

    private readonly World _world;
    private readonly Stage _stage;
    private readonly ConferenceRegistry _conferences = new();
    private readonly QueueRegistry _queues;
    private readonly MessageSender _messages;
    private readonly HashSet<Leg> _claimed = [];

    /// <summary>Initializes a new instance for an application that is reached over HTTP.</summary>
    /// <param name="application">
    /// The client: that of a <c>WebApplicationFactory</c>, or one with a base address.
    /// </param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="application"/> is null.</exception>
    /// <exception cref="ArgumentException">A signing secret is not valid.</exception>
    public FreeClimbSimulator(HttpClient application, SimulatorOptions? options = null)
        : this(
            options ?? new SimulatorOptions(),
            new HttpClientTransport(
                application ?? throw new ArgumentNullException(nameof(application)), options?.PublicBaseUrl))
    {
    }

    private FreeClimbSimulator(SimulatorOptions options, ITransport transport)
    {
        _world = new World(options, transport);
        _stage = new Stage(_world);
        _queues = new QueueRegistry(options.QueueCapacity);
        _messages = new MessageSender(_world);
        _world.Commands = CommandTable.Create(_conferences, _queues, _messages);
        TimeProvider = new SimulatedTime(_world.Scheduler);
    }

    /// <summary>
    /// Gets the clock of the simulation, for an application that takes its time from a
    /// <see cref="System.TimeProvider"/>.
    /// </summary>
    public TimeProvider TimeProvider { get; }

    /// <summary>Gets everything that has happened so far.</summary>
    public IReadOnlyList<TimelineEvent> Timeline => _world.Log.All();

    /// <summary>Gets the violations of PerCL's rules in all answers so far: warnings and errors.</summary>
    public IReadOnlyList<AnswerFinding> Findings => _world.Answers.Findings();

    /// <summary>Gets the conferences that were created so far, terminated ones too.</summary>
    public IReadOnlyList<SimulatedConference> Conferences =>
        [.. _conferences.All.Select(conference => new SimulatedConference(_stage, conference))];

    /// <summary>Creates a simulator for an application that is a function.</summary>
    /// <param name="application">Answers a request. The URLs of requests are absolute.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="application"/> is null.</exception>
    /// <exception cref="ArgumentException">A signing secret is not valid.</exception>
    public static FreeClimbSimulator Create(
        Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> application,
        SimulatorOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(application);
        return new FreeClimbSimulator(options ?? new SimulatorOptions(), new DelegateTransport(application));
    }

    /// <summary>Calls the application. The call begins with the next step that is awaited.</summary>
    /// <param name="voiceUrl">The <c>voiceUrl</c>, absolute or relative to the base address of the client.</param>
    /// <param name="from">The number of the caller.</param>
    /// <param name="to">The number of the application.</param>
    /// <returns>The caller.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">
    /// There are as many calls as <see cref="SimulatorOptions.MaxCalls"/>.
    /// </exception>
    public SimulatedPhone Call(
        [StringSyntax(StringSyntaxAttribute.Uri)] string voiceUrl,
        string from = CallerNumber,
        string to = ApplicationNumber)
    {
        ArgumentNullException.ThrowIfNull(voiceUrl);
        var call = AddCall(from, to, CallDirection.Inbound);
        _world.Scheduler.Begin(() => call.RunInboundAsync(voiceUrl));
        return new SimulatedPhone(_stage, call);
    }

    /// <summary>Makes a call, as the REST API does. The telephone rings with the next step that is awaited.</summary>
    /// <param name="callConnectUrl">
    /// The <c>callConnectUrl</c>, absolute or relative to the base address of the client.
    /// </param>
    /// <param name="to">The number that is called.</param>
    /// <param name="from">The number that the called party sees.</param>
    /// <param name="ifMachine">What happens when a machine answers; null for nothing.</param>
    /// <param name="ifMachineUrl">The URL whose answer is run then.</param>
    /// <returns>The called party, who answers or not.</returns>
    /// <exception cref="ArgumentNullException">A required argument is null.</exception>
    /// <exception cref="InvalidOperationException">
    /// There are as many calls as <see cref="SimulatorOptions.MaxCalls"/>.
    /// </exception>
    public SimulatedPhone Dial(
        [StringSyntax(StringSyntaxAttribute.Uri)] string callConnectUrl,
        string to = CallerNumber,
        string from = ApplicationNumber,
        IfMachine? ifMachine = null,
        [StringSyntax(StringSyntaxAttribute.Uri)] string? ifMachineUrl = null)
    {
        ArgumentNullException.ThrowIfNull(callConnectUrl);
        var call = AddCall(from, to, CallDirection.OutboundApi);
        _claimed.Add(call);
        var dialed = new DialedCall(callConnectUrl, static leg => leg.Describe(new OutDialApiConnectWebhook
        {
            RequestType = OutDialApiConnectWebhook.Name,
            ConferenceId = leg.ConferenceId,
            ParentCallId = leg.ParentId,
        }))
        {
            IfMachine = ifMachine,
            IfMachineUrl = ifMachineUrl,
        };
        _world.Scheduler.Begin(() => call.RunOutboundAsync(dialed));
        return new SimulatedPhone(_stage, call);
    }

    /// <summary>Waits until a telephone rings that OutDial calls.</summary>
    /// <param name="number">The number; null for any.</param>
    /// <returns>The called party, who answers or not.</returns>
    /// <exception cref="SimulationException">It does not ring.</exception>
    public async Task<SimulatedPhone> RingsAsync(string? number = null)
    {
        await _stage.UntilAsync(
            () => Find() is not null, $"{number ?? "A telephone"} must ring", static () => null).ConfigureAwait(false);
        var call = Find()!;
        _claimed.Add(call);
        return new SimulatedPhone(_stage, call);

        Leg? Find() => _world.Calls.FirstOrDefault(leg =>
            leg.Input.Accepted.HasFlag(Accepts.Reactions)
            && (number is null || leg.To == number)
            && !_claimed.Contains(leg));
    }

    /// <summary>Takes the first call out of a queue, as the REST API does.</summary>
    /// <param name="queueId">The id of the queue.</param>
    /// <returns>False where the queue is empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="queueId"/> is null.</exception>
    public async Task<bool> DequeueAsync(string queueId)
    {
        ArgumentNullException.ThrowIfNull(queueId);
        var isFound = false;
        await _stage.DoAsync(() =>
        {
            if (_queues.Get(queueId).First is { } call)
            {
                isFound = true;
                call.Input.Interrupt(new TakenFrom(WaitingPlace.Queue));
            }
        }).ConfigureAwait(false);
        return isFound;
    }

    /// <summary>Sends a message to the application.</summary>
    /// <param name="smsUrl">The <c>smsUrl</c>, absolute or relative to the base address of the client.</param>
    /// <param name="text">The text.</param>
    /// <param name="from">The number that sends the message.</param>
    /// <param name="to">The number of the application.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Task SendMessageAsync(
        [StringSyntax(StringSyntaxAttribute.Uri)] string smsUrl,
        string text,
        string from = CallerNumber,
        string to = ApplicationNumber)
    {
        ArgumentNullException.ThrowIfNull(smsUrl);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        return _stage.DoAsync(() => _messages.ReceiveAsync(smsUrl, from, to, text));
    }

    /// <summary>Lets time pass.</summary>
    /// <param name="time">The time.</param>
    public Task AdvanceAsync(TimeSpan time) =>
        _world.Scheduler.RunAsync(static () => false, _world.Scheduler.Now + time);

    /// <summary>Makes something fail, once.</summary>
    /// <param name="fault">What fails.</param>
    public void FailNext(SimulatedFault fault) => _world.FailNext(fault);

    /// <summary>Returns everything that has happened so far as NDJSON: one JSON object on each line.</summary>
    public string ToNdjson() => TimelineJson.Of(Timeline);

    /// <summary>Returns everything that has happened so far as text, one event on each line.</summary>
    public override string ToString() => TimelineText.Of(Timeline);

    private Leg AddCall(string from, string to, CallDirection direction)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        return _world.TryAddCall(new CallParties(from, to, direction))
            ?? throw new InvalidOperationException("There are too many calls: SimulatorOptions.MaxCalls.");
    }
}
