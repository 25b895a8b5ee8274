namespace PerclGenerator.Analyzers.Tests.Rules;

public sealed class PERCL2017Tests
{
    [Fact]
    public Task AttributesThatNeedOrExcludeOthers_AreReported() => PerclVerifier.VerifyAsync(
        PerclVerifier.InMethod("""
            var a = new OutDial { Destination = url, CallingNumber = url, ActionUrl = url, CallConnectUrl = url, IfMachine = {|#0:IfMachine.Redirect|} };
            var other = new OutDial { Destination = url, CallingNumber = url, ActionUrl = url, CallConnectUrl = url };
            var b = other with { IfMachine = IfMachine.Hangup, IfMachineUrl = {|#1:"https://example.com"|} };
            var c = new GetDigits { ActionUrl = url, MinDigits = {|#2:5|}, MaxDigits = 3 };
            var d = new GetSpeech { ActionUrl = url, GrammarType = GrammarType.Url, GrammarFile = {|#3:"DIG1"|} };
            var e = new GetSpeech { ActionUrl = url, GrammarType = GrammarType.BuiltIn, GrammarFile = {|#4:"https://example.com/a.xml"|} };
            var f = new AddToConference { ConferenceId = url, AllowCallControl = {|#5:true|}, CallControlUrl = url };
            """),
        Expected.Of("PERCL2017", 5, "'AddToConference.callControlSequence' is required where 'allowCallControl' is 'true', but is missing"),
        Expected.Of("PERCL2017", 0, "'OutDial.ifMachineUrl' is required where 'ifMachine' is 'redirect', but is missing"),
        Expected.Of("PERCL2017", 1, "'OutDial.ifMachineUrl' must be left out unless 'ifMachine' is 'redirect'"),
        Expected.Of("PERCL2017", 2, "'GetDigits.minDigits' must not be greater than 'maxDigits', but 5 is greater than 3"),
        Expected.Of("PERCL2017", 3, "'GetSpeech.grammarFile' must be an absolute URL where 'grammarType' is 'URL', but is 'DIG1'"),
        Expected.Of("PERCL2017", 4, "'GetSpeech.grammarFile' must be one of 'ALPHNUM6', 'ANY_DIG', 'DIG1', 'DIG2', 'DIG3', 'DIG4', 'DIG5', 'DIG6', 'DIG7', 'DIG8', 'DIG9', 'DIG10', 'DIG11', 'UP_TO_20_DIGIT_SEQUENCE', 'VERSAY_YESNO' where 'grammarType' is 'BUILTIN', but is 'https://example.com/a.xml'"));

    [Fact]
    public Task GrammarFile_ThatIsWrongWhateverTheType_IsReportedForItself() => PerclVerifier.VerifyStatementsAsync("""
        var a = new GetSpeech { ActionUrl = url, GrammarType = GrammarType.Url, GrammarFile = {|PERCL2001:"/a.xml"|} };
        var b = new GetSpeech { ActionUrl = url, GrammarType = GrammarType.BuiltIn, GrammarFile = {|PERCL2013:"DIGITS"|} };
        """);

    [Fact]
    public Task AttributesThatMayGoTogether_AreLeftAlone() => PerclVerifier.VerifyAsync("""
        public class Program
        {
            public object[] Build(string url, IfMachine machine, SayEngine? engine, bool isOn, int count, OutDial other, GrammarType type) =>
            [
                new OutDial { Destination = url, CallingNumber = url, ActionUrl = url, CallConnectUrl = url, IfMachine = machine },
                new OutDial { Destination = url, CallingNumber = url, ActionUrl = url, CallConnectUrl = url, IfMachine = IfMachine.Hangup },
                new OutDial { Destination = url, CallingNumber = url, ActionUrl = url, CallConnectUrl = url, IfMachine = IfMachine.Redirect, IfMachineUrl = url },
                other with { IfMachine = IfMachine.Redirect },
                other with { IfMachineUrl = "https://example.com" },
                new Say { Text = url, Language = "de-DE", Engine = engine },
                new Say { Text = url, Language = "de-DE", Engine = null },
                new AddToConference { ConferenceId = url, AllowCallControl = isOn, CallControlUrl = "https://example.com" },
                new AddToConference { ConferenceId = url, AllowCallControl = false },
                new AddToConference { ConferenceId = url, LeaveConferenceUrl = url },
                new GetDigits { ActionUrl = url, MinDigits = 5, MaxDigits = count },
                new GetDigits { ActionUrl = url, MinDigits = 5 },
                new GetSpeech { ActionUrl = url, GrammarFile = "https://example.com/a.xml", GrammarRule = "main" },
                new GetSpeech { ActionUrl = url, GrammarFile = "DIGITS", GrammarType = type },
                new GetSpeech { ActionUrl = url, GrammarFile = url, GrammarType = GrammarType.Url, GrammarRule = "main" },
            ];
        }
        """);

    [Fact]
    public Task OwnCommands_AreCheckedInTheSameWay() => PerclVerifier.VerifyAsync("""
        public enum Mode { Off, On }

        [PerclCommand]
        public sealed partial record Sing
        {
            public Mode? Mode { get; init; }

            [RequiredWhen(nameof(Mode), global::Mode.On), OnlyWhen(nameof(Mode), global::Mode.On)]
            public string? Song { get; init; }

            [NoEffectWhen(nameof(Song)), AtMost(nameof(High)), NoEffectWhen("Nothing")]
            public int? Low { get; init; }

            public int? High { get; init; }
        }

        public class Program
        {
            public Sing[] Build() =>
            [
                new() { Mode = {|PERCL2017:Mode.On|} },
                new() { Song = {|PERCL2017:"la"|} },
                new() { Mode = Mode.On, Song = "la", Low = {|PERCL2018:1|} },
                new() { Low = {|PERCL2017:2|}, High = 1 },
                new() { Mode = Mode.Off, Low = 1, High = 1 },
            ];
        }
        """);
}
