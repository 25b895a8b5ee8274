using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace PerclGenerator.Analyzers.Tests.Rules;

/// <summary>PERCL2002 to PERCL2004, PERCL2011 to PERCL2016, PERCL2019 and PERCL2020.</summary>
public sealed class ValueRuleTests
{
    [Fact]
    public Task ValuesOfTheLibrarysCommands_ThatAreWrong_AreReported() => PerclVerifier.VerifyStatementsAsync("""
        const string mode = "en-us";
        var say = new Say { Text = url, Language = {|PERCL2013:mode|}, Loop = {|PERCL2011:-1|} };
        var keys = new GetDigits { ActionUrl = url, FinishOnKey = {|PERCL2013:"##"|}, DigitTimeoutMs = {|PERCL2020:5|} };
        var speech = new GetSpeech { ActionUrl = url, GrammarFile = url, ConfidenceThreshold = {|PERCL2011:1.5|} };
        var beep = new CreateConference { ActionUrl = url, PlayBeep = {|PERCL2013:(PlayBeep)7|} };
        var dial = new OutDial
        {
            Destination = {|PERCL2014:"2025550123"|},
            CallingNumber = {|PERCL2014:$"+1-{url}"|},
            ActionUrl = url,
            CallConnectUrl = url,
            SendDigits = {|PERCL2015:"1,2"|},
            Timeout = {|PERCL2020:100_000|},
        };
        var join = new AddToConference { ConferenceId = url, AllowCallControl = condition, CallControlSequence = {|PERCL2015:"1{2}"|} };
        var queue = new Enqueue { QueueId = {|PERCL2016:$"CF{url}"|}, WaitUrl = url, ActionUrl = url };
        var play = new Play { File = {|PERCL2003:$"http://localhost:{url}/a.wav"|}, Loop = {|PERCL2019:0|} };
        var record = new TranscribeUtterance { ActionUrl = url, Record = new() { MaxLengthSec = {|PERCL2011:61|} } };
        var stream = new AudioStreamLocation { Uri = {|PERCL2003:"https://10.0.0.1"|} };
        var pause = new Pause { Length = 500 } with { Length = {|PERCL2011:0|} };
        """);

    [Fact]
    public Task ValuesOfTheLibrarysCommands_ThatAreRightOrNotKnown_AreLeftAlone() => PerclVerifier.VerifyAsync("""
        public class Program
        {
            private static int _number = 0;

            public object[] Build(string text, int number, PlayBeep beep, double threshold) =>
            [
                new Say { Text = text, Language = SayLanguage.German, Loop = number },
                new Say { Text = text, Language = $"en-{text}", Loop = _number },
                new GetDigits { ActionUrl = text, FinishOnKey = DtmfKey.Star, DigitTimeoutMs = 5 * 1000 },
                new GetSpeech { ActionUrl = text, GrammarFile = text, ConfidenceThreshold = threshold },
                new GetSpeech { ActionUrl = text, GrammarFile = $"{text}own", SensitivityLevel = 1 },
                new CreateConference { ActionUrl = text, PlayBeep = beep, Alias = "+1 (2)", ParentCallId = "x" },
                new Sms { To = "+12025550123", From = $"+{text}", Text = "Call 555-0123 at http://localhost" },
                new SendDigits { Digits = "12{2}34{4}#", PauseMs = 1000 },
                new SendDigits { Digits = text + "{2}", PauseMs = null },
                new AddToConference { ConferenceId = "CF" + text },
                new Enqueue { QueueId = "QU0123456789abcdef0123456789abcdef01234567", WaitUrl = text, ActionUrl = text },
                new Play { File = $"http://{text}/localhost", Loop = 1 },
                new AudioStream { Location = new() { Uri = text }, ContentType = "audio/own", ActionUrl = text, Metadata = [] },
            ];
        }
        """);

    [Fact]
    public Task WhatIsNotSurelyRefused_OnlyWarns() => PerclVerifier.VerifyAsync(
        PerclVerifier.InMethod($$"""
            var digits = new SendDigits { Digits = "1", PauseMs = {|#0:2000|} };
            var sms = new Sms { To = url, From = url, Text = {|#1:"{{new string('x', 100)}}" + url + "{{new string('y', 61)}}"|} };
            var join = new AddToConference { ConferenceId = {|#2:"my room"|} };
            var say = new Say { Text = {|#3:"{{new string('z', 4097)}}"|} };
            """),
        Result("PERCL2011", DiagnosticSeverity.Warning, 0, "'SendDigits.pauseMs' must be between 100 and 1000, but is 2000"),
        Result("PERCL2012", DiagnosticSeverity.Warning, 1, "'Sms.text' must have at most 160 characters, but has 161 or more"),
        Result("PERCL2016", DiagnosticSeverity.Warning, 2, "'AddToConference.conferenceId' must be 'CF' and hexadecimal digits, but is 'my room'"),
        Result("PERCL2012", DiagnosticSeverity.Error, 3, "'Say.text' must have at most 4096 bytes in UTF-8, but has 4097"));

    [Fact]
    public Task Messages_SayWhatIsAllowed() => PerclVerifier.VerifyAsync(
        PerclVerifier.InMethod("""
            var a = new Pause { Length = {|#0:0|} };
            var b = new Say { Text = url, Language = {|#1:"en"|} };
            var c = new CreateConference { ActionUrl = url, PlayBeep = {|#2:(PlayBeep)7|} };
            var d = new Sms { To = {|#3:"555"|}, From = url, Text = url };
            var e = new SendDigits { Digits = {|#4:"1 2"|} };
            var f = new Play { File = {|#5:"http://localhost/a.wav"|}, Loop = {|#6:0|} };
            var g = new Pause { Length = {|#7:20|} };
            var h = new Redirect { ActionUrl = {|#8:"https://example.com/" + "/a"|} };
            """),
        Expected.Of("PERCL2011", 0, "'Pause.length' must be 1 or more, but is 0"),
        Expected.Of("PERCL2013", 1, "'Say.language' must be one of 26 values, but is 'en'; did you mean 'en-AU'?"),
        Expected.Of("PERCL2013", 2, "'CreateConference.playBeep' must be one of 'always', 'never', 'entryOnly', 'exitOnly', but is '7'"),
        Expected.Of("PERCL2014", 3, "'Sms.to' must be a phone number in E.164 form such as +12025550123, but is '555'"),
        Expected.Of("PERCL2015", 4, "'SendDigits.digits' must be keys of a phone (0 to 9, * and #, and pauses such as {2}), but is '1 2'"),
        Expected.Of("PERCL2003", 5, "FreeClimb cannot reach the host 'localhost' of 'Play.file': it is the address of the computer itself"),
        Expected.Of("PERCL2019", 6, "'Play.loop' is 0, so 'Play' is repeated until the caller hangs up"),
        Expected.Of("PERCL2020", 7, "'Pause.length' is 20 milliseconds; did you mean seconds?"),
        Expected.Of("PERCL2004", 8, "In 'Redirect.actionUrl', 'https://example.com/' + '/a' yields a double slash"));

    [Fact]
    public Task OwnCommands_AreCheckedInTheSameWay() => PerclVerifier.VerifyAsync("""
        using System.ComponentModel.DataAnnotations;

        public enum Speed { Slow, Fast }

        [PerclObject]
        public sealed partial record Tone([property: Range(1, 9)] int Height);

        [PerclCommand]
        public sealed partial record Sing
        {
            [Range(0.5, double.MaxValue, MinimumIsExclusive = true)] public double? Volume { get; init; }
            [Range(typeof(int), "1", "2")] public int? Price { get; init; }
            [StringLength(3)] public string? Short { get; init; }
            [MaxLength(3)] public string? Max { get; init; }
            [Length(1, 3)] public string? Between { get; init; }
            [MaxLength(1)] public string[]? Lines { get; init; }
            [AllowedValues("a", null)] public string? Letter { get; init; }
            [AllowedValues(1, 2)] public int? Number { get; init; }
            [RegularExpression("[a-z]+")] public string? Word { get; init; }
            [Duration(DurationUnit.Seconds), Endless(9)] public int? Time { get; init; }
            [AbsoluteUrl] public Uri? Url { get; init; }
            public Speed Speed { get; init; }
            public Tone? Tone { get; init; }
        }

        public class Program
        {
            public Sing[] Wrong() =>
            [
                new() { Volume = {|PERCL2011:0.5|}, Price = {|PERCL2011:3|}, Short = {|PERCL2012:"four"|}, Max = {|PERCL2012:"four"|} },
                new() { Between = {|PERCL2012:"four"|}, Letter = {|PERCL2013:"b"|}, Number = {|PERCL2013:3|} },
                new() { Word = {|PERCL2013:"A"|}, Time = {|PERCL2020:100_000|}, Speed = {|PERCL2013:(Speed)2|} },
                new() { Time = {|PERCL2019:9|}, Tone = new({|PERCL2011:10|}), Url = {|PERCL2003:new("https://localhost")|} },
            ];

            public Sing[] Right() =>
            [
                new() { Volume = 0.6, Short = "abc", Between = "", Letter = "a", Number = 2, Word = "abc", Speed = Speed.Fast, Price = 2 },
                new() { Lines = ["a", "b"], Time = 86_400, Tone = new(9), Url = new("https://example.com") },
            ];
        }
        """);

    private static DiagnosticResult Result(string id, DiagnosticSeverity severity, int place, string message) =>
        new DiagnosticResult(id, severity).WithLocation(place).WithMessage(message);
}
