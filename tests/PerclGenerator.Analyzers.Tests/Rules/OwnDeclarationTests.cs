using Microsoft.CodeAnalysis.CSharp;

namespace PerclGenerator.Analyzers.Tests.Rules;

/// <summary>PERCL4005 to PERCL4009.</summary>
public sealed class OwnDeclarationTests
{
    [Fact]
    public Task CommandsInSeveralDeclarations_AreReportedOnceForEach() => PerclVerifier.VerifyAsync(
        """
        [PerclScript]
        public partial record Menu(Say Greeting)
        {
            public Pause Break => new() { Length = 500 };
        }

        public partial record Menu
        {
            public Say {|#0:More|} => new() { Text = "More" };
            public Say EvenMore => new() { Text = "Even more" };
        }

        public partial record Menu
        {
            public Hangup {|#1:End|} => new();
        }
        """,
        Expected.Of("PERCL4005", 0, "'More' stands in another declaration of 'Menu' than 'Greeting', so nothing says which of them runs first"),
        Expected.Of("PERCL4005", 1, "'End' stands in another declaration of 'Menu' than 'Greeting', so nothing says which of them runs first"));

    [Fact]
    public Task CommandsInOneDeclaration_AreLeftAlone() => PerclVerifier.VerifyAsync("""
        public abstract class Base
        {
            public Say Greeting => new() { Text = "Hi" };
        }

        [PerclScript]
        public partial class Menu : Base
        {
            public string Name { get; set; } = "";
        }

        public partial class Menu
        {
            public Pause Break => new() { Length = 500 };
            public Hangup End => new();
        }

        public partial class Menu
        {
            private static readonly Say Never = new() { Text = "Never" };
            public static Say NeverEither => Never;
            public Say Nor() => Never;
        }
        """);

    [Fact]
    public Task ScriptWithoutCommands_IsReported() => PerclVerifier.VerifyAsync(
        """
        [PerclScript]
        public partial class {|#0:Menu|}
        {
            public string? Text { get; set; }
            public static Say Greeting => new() { Text = "Hi" };
        }
        """,
        Expected.Of("PERCL4006", 0, "'Menu' declares no command: the script is empty, so the call is hung up"));

    [Fact]
    public Task ScriptThatHasOrMayHaveCommands_IsLeftAlone() => PerclVerifier.VerifyAsync("""
        [PerclScript] public abstract partial class Base;
        [PerclScript] public partial record One(PerclScript Rest);
        [PerclScript] public partial record Two(IReadOnlyList<IPerclCommand> All);
        [PerclScript] public partial class Three : Base { private Hangup End => new(); }
        [PerclScript] public partial class Four<T> where T : IPerclCommand { public T? Any { get; set; } }
        public class NoScript;
        """);

    [Fact]
    public Task ScriptWithPropertyThatDoesNotCompile_IsLeftAlone() => PerclVerifier.VerifyBrokenAsync("""
        [PerclScript]
        public partial class Menu
        {
            public Sya Greeting => new() { Text = "Hi" };
        }
        """);

    [Theory]
    [InlineData(LanguageVersion.CSharp10, "10.0")]
    [InlineData(LanguageVersion.CSharp7_3, "7.3")]
    public Task OlderVersion_IsReportedOnceForEachType(LanguageVersion version, string shown) => PerclVerifier.VerifyVersionAsync(
        version,
        """
        namespace App
        {
            [PerclCommand]
            public partial class {|#0:Dial|} { public string Number { get; set; } }

            public partial class Outer
            {
                [PerclScript]
                public partial class {|#1:Menu|} { public Dial Dial { get; set; } }
            }

            public class NotMarked { }
        }
        """,
        Expected.Of("PERCL4007", 0, Message("Dial", shown)),
        Expected.Of("PERCL4007", 1, Message("Menu", shown)));

    [Fact]
    public Task OlderVersion_IsReportedWhereTheClassOfScriptFilesIsUsed() => PerclVerifier.VerifyVersionWithFileAsync(
        LanguageVersion.CSharp10,
        "end.percl.json",
        """
        class Program
        {
            byte[] End() => {|#0:PerclFiles|}.End.ToArray();
            byte[] Other() => PerclFile.End.ToArray();
        }
        """,
        Expected.Of("PERCL4007", 0, Message("PerclFiles", "10.0")));

    [Theory]
    [InlineData(LanguageVersion.CSharp10, "end.json", "class Program { object End() => PerclFiles.End; }")]
    [InlineData(LanguageVersion.CSharp11, "end.percl.json", "class Program { object End() => PerclFiles.End; }")]
    [InlineData(LanguageVersion.CSharp10, "end.percl.json", "class Program { object End() => \"PerclFiles\"; }")]
    [InlineData(LanguageVersion.CSharp10, "end.percl.json", """
        static class PerclFiles { public static string Of(string name) => System.IO.File.ReadAllText(name); }
        class Program { string End() => PerclFiles.Of("end.percl.json"); }
        """)]
    public Task OlderVersion_WithoutUseOfTheClassOfScriptFiles_IsLeftAlone(LanguageVersion version, string file, string source) =>
        PerclVerifier.VerifyVersionWithFileAsync(version, file, source);

    private static string Message(string type, string version) =>
        $"'{type}' needs C# 11 or later for the code that is generated, but is compiled as C# {version}: "
        + "write <LangVersion>11</LangVersion> in the project file";

    [Fact]
    public Task NewVersion_IsLeftAlone() => PerclVerifier.VerifyVersionAsync(
        LanguageVersion.CSharp11, "[PerclCommand] public partial class Dial { public string? Number { get; set; } }");

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
        Expected.Of("PERCL4008", 4, "'Pause' is declared differently from PerCL's own: there 'length' is a number, here it is a text"));

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

    [Fact]
    public Task PropertyThatNobodyCanSet_IsReported() => PerclVerifier.VerifyAsync(
        """
        [PerclCommand]
        public sealed partial record Sing
        {
            public string? {|#0:Song|} { get; }
            public int {|PERCL4009:Loud|} => -1;
            public string {|PERCL4009:Key|} { get; } = "C";
            public bool {|PERCL4009:IsHigh|} { get => true; }
            public string {|PERCL4009:Mode|} => null!;
        }

        [PerclObject]
        public sealed partial class Tone
        {
            public int {|PERCL4009:Height|} => 1;
        }
        """,
        Expected.Of("PERCL4009", 0, "Nobody can set this property, so 'Sing.song' is always the same"));

    [Fact]
    public Task PropertyThatMayVary_IsLeftAlone() => PerclVerifier.VerifyAsync("""
        public abstract record Base
        {
            public virtual string Song => "la";
        }

        [PerclCommand]
        public partial record Sing(string Text) : Base
        {
            public override string Song => "lala";
            public string Upper => Text.ToUpperInvariant();
            public string? FromConstructor { get; }
            public string Now { get; } = DateTime.Now.ToString();
            public string? Later { get; private set; }
            public static string Static => "x";
            [System.Text.Json.Serialization.JsonIgnore] public string Ignored => "x";
        }

        [PerclScript]
        public partial record Menu
        {
            public Hangup? End => null;
        }
        """);
}
