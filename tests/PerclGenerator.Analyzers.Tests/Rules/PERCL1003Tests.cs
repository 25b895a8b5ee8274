namespace PerclGenerator.Analyzers.Tests.Rules;

public sealed class PERCL1003Tests
{
    [Fact]
    public Task OwnCreateConference_ThatHoldsCommands_IsReported() => PerclVerifier.VerifyAsync("""
        namespace App;

        [PerclCommand("CreateConference", IsTerminal = true)]
        public sealed partial record MyConference(IReadOnlyList<IPromptCommand>? {|PERCL1003:Music|})
        {
            public required string ActionUrl { get; init; }
            public IReadOnlyList<IPromptCommand>? {|PERCL1003:Prompts|} { get; init; }
            public Say? {|PERCL1003:Greeting|} { get; init; }
            public PerclScript? {|PERCL1003:Script|} { get; init; }
        }
        """);

    [Fact]
    public Task OwnTypeOfTheSameName_ThatHoldsCommands_IsReported() => PerclVerifier.VerifyAsync(
        """
        namespace App;

        [PerclCommand(IsTerminal = true)]
        public sealed partial record CreateConference
        {
            public required string ActionUrl { get; init; }
            public IPromptCommand[]? {|#0:Prompts|} { get; init; }
        }
        """,
        Expected.Of(
            "PERCL1003", 0, "'CreateConference' does not nest commands; remove 'prompts'"));

    [Fact]
    public Task CommandsThatHoldCommands_AreLeftAlone() => PerclVerifier.VerifyAsync("""
        namespace App;

        [PerclCommand("GetDigits", IsTerminal = true)]
        public sealed partial record Ask(string ActionUrl, IReadOnlyList<IPromptCommand> Prompts);

        [PerclCommand]
        public sealed partial record ShipsTomorrow(IReadOnlyList<IPromptCommand> Prompts);

        [PerclCommand("createConference")]
        public sealed partial record OtherCase(IReadOnlyList<IPromptCommand> Prompts);

        [PerclCommand("CreateConference", IsTerminal = true)]
        public sealed partial record MyConference(string ActionUrl)
        {
            public static Say? Template { get; set; }

            [System.Text.Json.Serialization.JsonIgnore]
            public Say? Note { get; init; }
        }
        """);
}
