namespace PerclGenerator.Analyzers.Tests.Rules;

public sealed class PERCL1002Tests
{
    private const string Own = """
        [PerclCommand(IsTerminal = true)]
        public sealed partial record CallFlow
        {
            public IReadOnlyList<IPerclCommand>? OnAnswer { get; init; }
            public IPerclCommand[]? OnBusy { get; init; }
            public PerclScript? OnFailure { get; init; }
            public IReadOnlyList<IPromptCommand>? Greeting { get; init; }
            public Say[]? Names { get; init; }
        }

        """;

    [Fact]
    public Task Prompts_WithOtherCommands_AreReported() => PerclVerifier.VerifyBrokenAsync(PerclVerifier.InMethod("""
        var digits = new GetDigits
        {
            ActionUrl = url,
            Prompts =
            [
                new Say { Text = "Press one." },
                {|PERCL1002:new CreateConference { ActionUrl = url }|},
                {|PERCL1002:new Hangup()|},
            ],
        };
        """));

    [Fact]
    public Task ListsOfPrompts_WithOtherCommands_AreReported() => PerclVerifier.VerifyBrokenAsync(PerclVerifier.InMethod("""
        IPromptCommand[] first = { {|PERCL1002:new Hangup()|} };
        var second = new IPromptCommand[] { {|PERCL1002:new Hangup()|} };
        var third = new List<IPromptCommand> { {|PERCL1002:new Hangup()|} };
        List<IPromptCommand> fourth = [{|PERCL1002:new Hangup()|}];
        {|PERCL1002:third.Add(new Hangup());|}
        """));

    [Fact]
    public Task Message_NamesWhatIsAllowed() => PerclVerifier.VerifyBrokenAsync(
        PerclVerifier.InMethod("List<IPromptCommand> prompts = [{|#0:new Hangup()|}];"),
        Expected.Of("PERCL1002", 0, "'Hangup' cannot be nested as a prompt (allowed: Pause, Play, Say)"));

    [Fact]
    public Task NestedListsOfAnyCommand_AreLeftAlone() => PerclVerifier.VerifyAsync(Own + """
        [PerclCommand(IsTerminal = true)]
        public sealed partial record Ask(string ActionUrl, IReadOnlyList<IPerclCommand> Prompts);

        public class Program
        {
            public CallFlow Build(string url, CallFlow other) => new()
            {
                OnAnswer = [new Say { Text = "a" }, new Hangup(), new CreateConference { ActionUrl = url }],
                OnBusy = new IPerclCommand[] { new Hangup(), new Say { Text = "a" } },
                OnFailure = new PerclScript { new Hangup() },
            };

            public CallFlow Change(CallFlow flow) => flow with { OnAnswer = new List<IPerclCommand> { new Hangup() } };

            public Ask Ask(string url) => new(url, [new Say { Text = "Hi" }, new Hangup(), new Pause { Length = 500 }]);

            public PerclScript Parse() => PerclScript.Parse(
                "[{\"CallFlow\":{\"onAnswer\":[{\"Hangup\":{}}],\"onBusy\":[{\"Hangup\":{}}],\"onFailure\":[{\"Hangup\":{}}]}}]");
        }
        """);

    [Fact]
    public Task NestedListsOfPrompts_OfYourOwn_AreReported() => PerclVerifier.VerifyBrokenAsync(Own + """
        public class Program
        {
            public CallFlow Build() => new() { Greeting = [new Say { Text = "a" }, {|PERCL1002:new Hangup()|}] };

            public PerclScript Parse() => PerclScript.Parse(
                "[{\"CallFlow\":{\"greeting\":[{{|PERCL1002:\"Hangup\"|}:{}}],\"names\":[{{|PERCL1002:\"Hangup\"|}:{}}]}}]");
        }
        """);

    [Fact]
    public Task Prompts_ThatCanBeNested_AreLeftAlone() => PerclVerifier.VerifyAsync("""
        [PerclCommand]
        public sealed partial record Whisper : IPromptCommand;

        public class Program
        {
            public GetDigits Ask(string url, IPromptCommand any) => new()
            {
                ActionUrl = url,
                Prompts =
                [
                    new Say { Text = "Hi" }, new Play { File = url }, new Pause { Length = 500 }, new Whisper(), any,
                ],
            };
        }
        """);
}
