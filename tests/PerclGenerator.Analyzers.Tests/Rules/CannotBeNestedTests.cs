namespace PerclGenerator.Analyzers.Tests.Rules;

/// <summary>PERCL1002.</summary>
public sealed class CannotBeNestedTests
{
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
    public Task NestedListsOfAnyCommand_AreReported() => PerclVerifier.VerifyAsync("""
        [PerclCommand(IsTerminal = true)]
        public sealed partial record Ask(string ActionUrl, IReadOnlyList<IPerclCommand> Prompts)
        {
            public PerclScript? More { get; init; }
        }

        public class Program
        {
            public Ask Build(string url) => new(url, [new Say { Text = "Hi" }, {|PERCL1002:new Hangup()|}, new Pause { Length = 500 }])
            {
                More = new PerclScript { {|PERCL1002:new Hangup()|} },
            };
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
