using Percl.Webhooks;
using static Percl.Simulation.Tests.FakeApplication;

namespace Percl.Simulation.Tests;

/// <summary>Every command does something, and every webhook is sent by something.</summary>
public sealed class CompletenessTests
{
    private const string Queue = "QU0123456789012345678901234567890123456789";
    private const string Number = "+12025550124";

    [Fact]
    public void EveryCommand_IsSimulated_InAFileOfItsOwn()
    {
        var world = new World(new SimulatorOptions(), new DelegateTransport(new FakeApplication().SendAsync));
        var commands = typeof(Say).Assembly.GetExportedTypes()
            .Where(static type => type is { IsClass: true, IsAbstract: false }
                && type.IsAssignableTo(typeof(IPerclCommand))
                && type != typeof(UnknownCommand))
            .ToList();

        Assert.Equal(27, commands.Count);
        Assert.Equal(
            commands.Select(static type => type.Name).Order(StringComparer.Ordinal),
            CommandTable.Create(new ConferenceRegistry(), new QueueRegistry(1), new MessageSender(world)).Keys
                .Select(static type => type.Name).Order(StringComparer.Ordinal));
        Assert.All(commands, static type => Assert.True(
            File.Exists(Repository.Find($"src/Percl.Simulation/Commands/{type.Name}Run.cs")), type.Name));
    }

    [Fact]
    public async Task EveryWebhook_IsSent()
    {
        var app = new FakeApplication();
        AnswerAll(app);
        var simulator = app.Simulate(new SimulatorOptions { StatusCallbackUrl = Url("/told"), QueueCapacity = 1 });

        await using (var caller = simulator.Call(Url("/in")))
        {
            await caller.PressesAsync("1");
            await caller.SaysAsync("yes");
            await caller.SaysAsync("Please call me.");
            await caller.SaysAsync("My invoice.");
            var agent = await simulator.RingsAsync();
            await agent.AnswersAsync(MachineType.AnsweringMachine);
            await agent.EndsAsync();
            await caller.PressesAsync("*");
            await caller.EndsAsync();
        }

        await using (var apiCall = simulator.Dial(Url("/hangup")))
        {
            await apiCall.AnswersAsync();
            await apiCall.EndsAsync();
        }

        await simulator.SendMessageAsync(Url("/told"), "hello");
        await using (var first = simulator.Call(Url("/queue")))
        {
            await first.HearsAsync("Hold.");
            await using var second = simulator.Call(Url("/queue"));
            await second.EndsAsync();
            await simulator.DequeueAsync(Queue);
        }

        await simulator.AdvanceAsync(TimeSpan.FromSeconds(10));

        Assert.Empty(app.Unreadable);
        Assert.Empty(simulator.Findings);
        var names = typeof(PerclWebhook).Assembly.GetExportedTypes()
            .Where(static type => type.IsAssignableTo(typeof(PerclWebhook)))
            .Select(static type => (string?)type.GetField("Name")?.GetValue(null))
            .OfType<string>()
            .Order(StringComparer.Ordinal)
            .ToList();
        Assert.Equal(24, names.Count);
        Assert.Equal(
            names.Concat(["park", "parkWait", "unpark"]).Order(StringComparer.Ordinal),
            ScriptWords.Webhooks.Order(StringComparer.Ordinal));
        Assert.Equal(names, app.Requests.Select(static request => request.RequestType).Distinct().Order(StringComparer.Ordinal));
    }

    /// <summary>Each answer leads to the next: a call comes by all commands that wait for a caller.</summary>
    private static void AnswerAll(FakeApplication app) => app
        .On("/in", [new GetDigits { ActionUrl = Url("/digits"), MaxDigits = 1 }])
        .On("/digits", [new GetSpeech { ActionUrl = Url("/speech"), GrammarType = GrammarType.BuiltIn, GrammarFile = BuiltInGrammar.YesNo }])
        .On("/speech", [new RecordUtterance { ActionUrl = Url("/recorded") }])
        .On("/recorded", [new TranscribeUtterance { ActionUrl = Url("/transcribed") }])
        .On("/transcribed",
        [
            new Sms { From = Number, To = Number, Text = "Hello", NotificationUrl = Url("/told") },
            new Redirect { ActionUrl = Url("/dial") },
        ])
        .On("/dial",
        [
            new OutDial
            {
                Destination = Number,
                CallingNumber = Number,
                ActionUrl = Url("/stream"),
                CallConnectUrl = Url("/wait10"),
                IfMachine = IfMachine.Redirect,
                IfMachineUrl = Url("/hangup"),
            },
        ])
        .On("/wait10", [new Pause { Length = 10_000 }])
        .On("/stream",
        [
            new AudioStream
            {
                Location = new AudioStreamLocation { Uri = Url("/grpc") },
                ContentType = AudioStreamContentType.Linear16At16000,
                ActionUrl = Url("/conference"),
                Metadata = [],
            },
        ])
        .On("/conference", [new CreateConference { ActionUrl = Url("/join"), StatusCallbackUrl = Url("/told"), Record = true }])
        .On("/join", request => Reply.Of(
        [
            new AddToConference
            {
                ConferenceId = ((CreateConferenceWebhook)request.Webhook!).ConferenceId,
                AllowCallControl = true,
                CallControlSequence = "*",
                CallControlUrl = Url("/leave"),
                LeaveConferenceUrl = Url("/hangup"),
                NotificationUrl = Url("/told"),
            },
        ]))
        .On("/leave", [new RemoveFromConference()])
        .On("/queue", [new Enqueue { QueueId = Queue, WaitUrl = Url("/hold"), ActionUrl = Url("/hangup"), NotificationUrl = Url("/told") }])
        .On("/hold", [new Say { Text = "Hold." }, new Pause { Length = 60_000 }])
        .On("/hangup", [new Hangup()])
        .On("/told", _ => Reply.NoContent);
}
