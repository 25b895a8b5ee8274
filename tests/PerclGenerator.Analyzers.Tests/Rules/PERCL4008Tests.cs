namespace PerclGenerator.Analyzers.Tests.Rules;

public sealed class PERCL4008Tests
{
    [Fact]
    public Task OwnDeclarationOfACommandThatPerclHas_IsReportedWhereItDiffers() => PerclVerifier.VerifyAsync(
        """
        namespace App;

        [PerclCommand("Redirect")]
        public sealed partial record {|#0:Forward|}
        {
            public string? {|#1:ActionUrl|} { get; init; }
            public int? {|#2:Delay|} { get; init; }
        }

        [PerclCommand(IsTerminal = true)]
        public sealed partial record {|#3:Pause|}
        {
            public required string {|#4:Length|} { get; init; }
        }
        """,
        Expected.Of("PERCL4008", 0, "'Redirect' is declared differently from PerCL's own: there it ends the script, here the script goes on after it"),
        Expected.Of("PERCL4008", 1, "'Redirect' is declared differently from PerCL's own: there 'actionUrl' is required"),
        Expected.Of("PERCL4008", 2, "'Redirect' is declared differently from PerCL's own: there it has no attribute 'delay'"),
        Expected.Of("PERCL4008", 3, "'Pause' is declared differently from PerCL's own: there the script goes on after it, here it ends the script"),
        Expected.Of("PERCL4008", 4, "'Pause' is declared differently from PerCL's own: there 'length' is a number, here it is a string"));

    [Fact]
    public Task OwnDeclarationThatSaysTheSame_IsLeftAlone() => PerclVerifier.VerifyAsync("""
        namespace App;

        [PerclCommand(IsTerminal = true)]
        public sealed partial record Redirect(Uri ActionUrl);

        [PerclCommand("Say")]
        public sealed partial record Speak(string Text, string Language, long? Loop, SayEngine? Engine) : IPromptCommand;

        [PerclCommand("GetDigits", IsTerminal = true)]
        public sealed partial record Ask(string ActionUrl, IPromptCommand[]? Prompts, string? FinishOnKey);

        [PerclCommand("Hangup", IsTerminal = true)]
        public sealed partial record End;

        [PerclCommand]
        public sealed partial record Sing(int Anything);

        [PerclObject]
        public sealed partial record Play(int Anything);
        """);
}
