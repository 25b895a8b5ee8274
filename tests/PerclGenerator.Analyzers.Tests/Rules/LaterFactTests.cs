using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace PerclGenerator.Analyzers.Tests.Rules;

/// <summary>What FreeClimb's SDKs and error texts say beyond the pages of its reference.</summary>
public sealed class LaterFactTests
{
    [Fact]
    public Task GrammarWithoutAType_IsAnAbsoluteUrl() => PerclVerifier.VerifyAsync(
        PerclVerifier.InMethod("""
            var a = new GetSpeech { ActionUrl = url, GrammarFile = {|PERCL2001:BuiltInGrammar.YesNo|} };
            var b = new GetSpeech { ActionUrl = url, GrammarFile = {|#0:"/words.grxml"|} };
            var c = new GetSpeech { ActionUrl = url, GrammarFile = {|PERCL2001:"DIGITS"|}, GrammarType = null };
            var d = PerclScript.Parse("[{\"GetSpeech\":{\"actionUrl\":\"https://example.com\",\"grammarFile\":{|PERCL2001:\"DIG4\"|}}}]");
            """),
        Expected.Of("PERCL2001", 0, "'GetSpeech.grammarFile' must be an absolute URL (http://host… or https://host…), but is '/words.grxml'"));

    [Fact]
    public Task GrammarWhoseTypeIsGivenOrNotKnown_IsLeftAlone() => PerclVerifier.VerifyAsync("""
        public class Program
        {
            public object[] Build(string url, GrammarType? type, GetSpeech other) =>
            [
                new GetSpeech { ActionUrl = url, GrammarFile = "https://example.com/words.grxml" },
                new GetSpeech { ActionUrl = url, GrammarFile = $"{url}/words.grxml" },
                new GetSpeech { ActionUrl = url, GrammarFile = "DIG4", GrammarType = type },
                new GetSpeech { ActionUrl = url, GrammarFile = "DIG4", GrammarType = GrammarType.BuiltIn },
                other with { GrammarFile = "DIG4" },
            ];
        }
        """);

    [Fact]
    public Task TimesAndNumbersOutOfRange_AreReported() => PerclVerifier.VerifyStatementsAsync("""
        var a = new GetDigits { ActionUrl = url, InitialTimeoutMs = {|PERCL2011:0|}, DigitTimeoutMs = {|PERCL2011:-1|}, MinDigits = {|PERCL2011:-1|}, MaxDigits = 0 };
        var b = new GetDigits { ActionUrl = url, MaxDigits = {|PERCL2011:-1|} };
        var c = new GetSpeech { ActionUrl = url, GrammarFile = url, NoInputTimeoutMs = {|PERCL2011:0|}, RecognitionTimeoutMs = {|PERCL2011:0|} };
        var d = new GetSpeech { ActionUrl = url, GrammarFile = url, SpeechCompleteTimeoutMs = {|PERCL2011:0|}, SpeechIncompleteTimeoutMs = {|PERCL2011:0|} };
        var e = new RecordUtterance { ActionUrl = url, SilenceTimeoutMs = {|PERCL2011:0|}, MaxLengthSec = 1 };
        var f = new OutDial { Destination = url, CallingNumber = url, ActionUrl = url, CallConnectUrl = url, Timeout = {|PERCL2011:0|} };
        """);

    [Fact]
    public Task WhatOnlyOneOldTextRefuses_IsWarnedOf() => PerclVerifier.VerifyAsync(
        PerclVerifier.InMethod("""
            var a = new RecordUtterance { ActionUrl = url, MaxLengthSec = {|#0:0|} };
            var b = new Say { Text = url, Language = {|#1:"en-gb"|} };
            var c = new Say { Text = url, Language = {|#2:"en-XX"|} };
            var d = new OutDial { Destination = url, CallingNumber = url, ActionUrl = url, CallConnectUrl = url, SendDigits = {|#3:"1w2"|} };
            """),
        Warning("PERCL2011", 0, "'RecordUtterance.maxLengthSec' must be 1 or more, but is 0"),
        Warning("PERCL2013", 1, "'Say.language' must be one of 26 values, but is 'en-gb'; did you mean 'en-GB'?"),
        Expected.Of("PERCL2013", 2, "'Say.language' must be one of 26 values, but is 'en-XX'"),
        Warning("PERCL2015", 3, "'OutDial.sendDigits' must be keys of a phone (0 to 9, * and #, and pauses such as {2}), but is '1w2'"));

    [Fact]
    public Task WhatSomeSourceTakes_IsLeftAlone() => PerclVerifier.VerifyStatementsAsync("""
        var a = new GetDigits { ActionUrl = url, FinishOnKey = "", MinDigits = 0, MaxDigits = 0, InitialTimeoutMs = 100 };
        var b = new RecordUtterance { ActionUrl = url, FinishOnKey = "", MaxLengthSec = 1 };
        var c = new OutDial { Destination = url, CallingNumber = url, ActionUrl = url, CallConnectUrl = url, SendDigits = "1{2}#", Timeout = 150 };
        var d = new Enqueue { QueueId = "QU0123456789abcdefABCDEF0123456789abcdef00", WaitUrl = url, ActionUrl = url };
        var e = new AudioStream { Location = new() { Uri = url }, ContentType = AudioStreamContentType.MuLawAt8000, ActionUrl = url, Metadata = [] };
        """);

    [Fact]
    public Task AttributesThatPauseOnceHad_AreReported() => PerclVerifier.VerifyStatementsAsync("""
        var a = PerclScript.Parse("[{\"Pause\":{\"length\":500,{|PERCL3005:\"maxGap\"|}:1}}]");
        """);

    private static DiagnosticResult Warning(string ruleId, int place, string message) =>
        new DiagnosticResult(ruleId, DiagnosticSeverity.Warning).WithLocation(place).WithMessage(message);
}
