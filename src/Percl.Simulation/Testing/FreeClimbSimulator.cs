using System.Diagnostics.CodeAnalysis;

namespace Percl.Simulation;

/// <summary>
/// Plays FreeClimb's part: calls an application that answers with PerCL, and runs what it answers. No call needs an
/// account, a telephone or a tunnel.
/// </summary>
/// <example>
/// <code>
/// var options = new SimulatorOptions { PublicBaseUrl = "https://hotline.example.com" };
/// var simulator = new FreeClimbSimulator(factory.CreateClient(), options);
/// await using var phone = simulator.Call("/incomingCall");
/// await phone.HearsAsync("Welcome*");
/// await phone.PressesAsync("1");
/// simulator.EnsureNoFindings();
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
    private readonly ApplicationFaults _faults;
    private readonly Stage _stage;
    private readonly OutsideActs _acts;

    /// <summary>Initializes a new instance for an application that is reached over HTTP.</summary>
    /// <param name="application">
    /// The client: that of a <c>WebApplicationFactory</c>, or one with a base address.
    /// </param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="application"/> is null.</exception>
    /// <exception cref="ArgumentException">A signing secret is not valid.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is negative, or another time than possible.</exception>
    public FreeClimbSimulator(HttpClient application, SimulatorOptions? options = null)
        : this(
            options ?? new SimulatorOptions(),
            new HttpClientTransport(
                application ?? throw new ArgumentNullException(nameof(application)), options?.PublicBaseUrl))
    {
    }

    private FreeClimbSimulator(SimulatorOptions options, ITransport transport)
    {
        options.ThrowIfInvalid();
        _world = new World(options, transport);
        _faults = new ApplicationFaults(_world);
        _stage = new Stage(_world, _faults);
        var conferences = new ConferenceRegistry();
        var queues = new QueueRegistry(options.QueueCapacity);
        var messages = new MessageSender(_world);
        _world.Commands = CommandTable.Create(conferences, queues, messages);
        _acts = new OutsideActs(_world, conferences, queues, messages);
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
    public IReadOnlyList<AnswerFinding> Findings => _faults.Findings();

    /// <summary>
    /// Gets what is wrong with the application beside its PerCL: an endpoint that is missing, a media type, a circle of
    /// redirects and the like. What <see cref="FailNext"/> provokes is no problem.
    /// </summary>
    public IReadOnlyList<ApplicationProblem> Problems =>
        [.. _faults.Problems().Select(static found => found.Problem).Distinct()];

    /// <summary>Gets the conferences that were created so far, terminated ones too.</summary>
    public IReadOnlyList<SimulatedConference> Conferences =>
        [.. _acts.Conferences.All.Select(conference => new SimulatedConference(_stage, _acts, conference))];

    /// <summary>Creates a simulator for an application that is a function.</summary>
    /// <param name="application">Answers a request. The URLs of requests are absolute.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="application"/> is null.</exception>
    /// <exception cref="ArgumentException">A signing secret is not valid.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is negative, or another time than possible.</exception>
    public static FreeClimbSimulator Create(
        Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> application,
        SimulatorOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(application);
        return new FreeClimbSimulator(options ?? new SimulatorOptions(), new DelegateTransport(application));
    }

    /// <summary>Gets the simulation.</summary>
    internal World World => _world;

    /// <summary>Gets what moves the simulation on.</summary>
    internal Stage Stage => _stage;

    /// <summary>Gets what others do to the calls.</summary>
    internal OutsideActs Acts => _acts;

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
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        return new SimulatedPhone(_stage, _acts.TryCall(voiceUrl, from, to) ?? throw TooManyCalls());
    }

    /// <summary>Makes a call, as the REST API does. The telephone rings with the next step that is awaited.</summary>
    /// <param name="callConnectUrl">
    /// The <c>callConnectUrl</c>, absolute or relative to the base address of the client.
    /// </param>
    /// <param name="to">The number that is called.</param>
    /// <param name="from">The number that the called party sees.</param>
    /// <param name="ifMachine">What happens when a machine answers; null for nothing.</param>
    /// <param name="ifMachineUrl">The URL whose answer is run then; null without a redirect.</param>
    /// <returns>The called party, who answers or not.</returns>
    /// <exception cref="ArgumentNullException">A required argument is null.</exception>
    /// <exception cref="ArgumentException">A redirect has no URL, or a URL no redirect.</exception>
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
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        if (ifMachine is IfMachine.Redirect != ifMachineUrl is not null)
        {
            throw new ArgumentException("The URL belongs to IfMachine.Redirect.", nameof(ifMachineUrl));
        }

        var dialed = DialedCall.ByRestApi(callConnectUrl) with { IfMachine = ifMachine, IfMachineUrl = ifMachineUrl };
        return new SimulatedPhone(_stage, _acts.TryDialParty(from, to, dialed) ?? throw TooManyCalls());
    }

    /// <summary>Waits until a telephone rings that the application calls: by OutDial, or by the REST API.</summary>
    /// <param name="number">The number; null for any.</param>
    /// <returns>The called party, who answers or not.</returns>
    /// <exception cref="SimulationException">It does not ring.</exception>
    public async Task<SimulatedPhone> RingsAsync(string? number = null)
    {
        await _stage.UntilAsync(
            () => _acts.FindRinging(number) is not null,
            $"{number ?? "A telephone"} must ring",
            static () => null).ConfigureAwait(false);
        var call = _acts.FindRinging(number)!;
        _acts.Take(call);
        return new SimulatedPhone(_stage, call);
    }

    /// <summary>Takes the first call out of a queue, as the REST API does.</summary>
    /// <param name="queueId">The id of the queue.</param>
    /// <returns>False where the queue is empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="queueId"/> is null.</exception>
    public async Task<bool> DequeueAsync(string queueId)
    {
        ArgumentNullException.ThrowIfNull(queueId);
        var isFound = false;
        await _stage.DoAsync(() => isFound = _acts.TryDequeue(queueId)).ConfigureAwait(false);
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
        return _stage.DoAsync(() => _acts.ReceiveAsync(smsUrl, from, to, text));
    }

    /// <summary>Lets time pass.</summary>
    /// <param name="time">The time.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="time"/> is negative.</exception>
    public Task AdvanceAsync(TimeSpan time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero);
        _acts.RecordWait(time);
        return _world.Scheduler.RunAsync(static () => false, _world.Scheduler.Later(time));
    }

    /// <summary>Makes something fail, once.</summary>
    /// <param name="fault">What fails.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="fault"/> is no such value.</exception>
    public void FailNext(SimulatedFault fault)
    {
        if (!Enum.IsDefined(fault))
        {
            throw new ArgumentOutOfRangeException(nameof(fault), fault, "Nothing fails in this way.");
        }

        _acts.FailNext(fault);
    }

    /// <summary>
    /// Makes sure that there are no <see cref="Findings"/> and no <see cref="Problems"/> so far, as the line
    /// <c>expect no findings</c> of a call script does.
    /// </summary>
    /// <exception cref="SimulationException">There are. The message has them, and the transcript.</exception>
    public void EnsureNoFindings()
    {
        if (_faults.Show() is { Count: > 0 } wrong)
        {
            throw _stage.Failure("There must be no findings.", wrong);
        }
    }

    /// <summary>
    /// Returns the calls so far as a report in JUnit's XML. A call fails where the application ended it with an error,
    /// where an answer violates a rule, or where the application has a problem.
    /// </summary>
    /// <param name="name">The name of the suite.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public string ToJUnitXml(string name = "calls")
    {
        ArgumentNullException.ThrowIfNull(name);
        var problems = _faults.Problems()
            .ToLookup(static found => found.CallId, static found => found.Problem.ToString());
        return TimelineXml.Of(Timeline, name, problems);
    }

    /// <summary>Returns everything that has happened so far as NDJSON: one JSON object on each line.</summary>
    public string ToNdjson() => TimelineJson.Of(Timeline);

    /// <summary>Returns everything that has happened so far as text, one event on each line.</summary>
    public override string ToString() => TimelineText.Of(Timeline);

    private static InvalidOperationException TooManyCalls() =>
        new("There are too many calls: SimulatorOptions.MaxCalls.");
}
