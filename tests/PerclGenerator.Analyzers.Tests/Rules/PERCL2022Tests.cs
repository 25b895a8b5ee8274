using OfficialSdk;
using PerclGenerator.Analyzers.Tests.Fixes;
using PerclGenerator.Analyzers.Tests.Sdk;

namespace PerclGenerator.Analyzers.Tests.Rules;

/// <summary>Values that nobody sets, but that FreeClimb's SDK writes.</summary>
public sealed class PERCL2022Tests
{
    private const string Key = "PERCL2022.AddAttribute";

    [Fact]
    public async Task Defaults_OfEachCommand_AreReportedWhereTheyDiffer()
    {
        const string all = """
            var a = new AddToConference(conferenceId: id);
            var b = new Play(url);
            var c = new SetTalk();
            var d = new SetListen();
            var e = new SetDTMFPassThrough();
            var f = new OutDial(url, url, "+15550123456", "+15550123456");
            var g = new GetSpeech(url, grammarFile: url);
            var h = new TranscribeUtterance(url, record: new TranscribeUtteranceRecord());
            var i = new SendDigits("1");
            var j = new GetDigits(url);
            var k = new RecordUtterance(url);
            var l = new Pause();
            """;

        Assert.Equal(
            [
                "PERCL2022 'AddToConference.startConfOnEnter' is not set, but is written as false; the default is true",
                "PERCL2022 'AddToConference.talk' is not set, but is written as false; the default is true",
                "PERCL2022 'AddToConference.listen' is not set, but is written as false; the default is true",
                "PERCL2022 'AddToConference.dtmfPassThrough' is not set, but is written as false; the default is true",
                "PERCL2022 'Play.loop' is not set, but is written as 0; the default is 1",
                "PERCL2022 'SetTalk.talk' is not set, but is written as false; the default is true",
                "PERCL2022 'SetListen.listen' is not set, but is written as false; the default is true",
                "PERCL2022 'SetDTMFPassThrough.dtmfPassThrough' is not set, but is written as false; the default is true",
                "PERCL2022 'OutDial.timeout' is not set, but is written as 0; the default is 30",
                "PERCL2022 'GetSpeech.noInputTimeoutMs' is not set, but is written as 0; the default is 7000",
                "PERCL2022 'GetSpeech.recognitionTimeoutMs' is not set, but is written as 0; the default is 10000",
                "(PERCL2022) 'GetSpeech.confidenceThreshold' is not set, but is written as 0; without it, FreeClimb chooses",
                "(PERCL2022) 'GetSpeech.sensitivityLevel' is not set, but is written as 0; without it, FreeClimb chooses",
                "(PERCL2022) 'GetSpeech.speechCompleteTimeoutMs' is not set, but is written as 0; without it, FreeClimb chooses",
                "(PERCL2022) 'GetSpeech.speechIncompleteTimeoutMs' is not set, but is written as 0; without it, FreeClimb chooses",
                "PERCL2022 'TranscribeUtteranceRecord.rcrdTerminationSilenceTimeMs' is not set, but is written as 0; it must be between 1 and 3000",
                "PERCL2022 'SendDigits.pauseMs' is not set, but is written as 0; the default is 500",
                "(PERCL2022) 'GetDigits.initialTimeoutMs' is not set, but is written as 0; without it, FreeClimb chooses",
                "(PERCL2022) 'GetDigits.digitTimeoutMs' is not set, but is written as 0; without it, FreeClimb chooses",
                "(PERCL2022) 'GetDigits.minDigits' is not set, but is written as 0; without it, FreeClimb chooses",
                "(PERCL2022) 'GetDigits.maxDigits' is not set, but is written as 0; without it, FreeClimb chooses",
                "(PERCL2022) 'RecordUtterance.silenceTimeoutMs' is not set, but is written as 0; without it, FreeClimb chooses",
                "(PERCL2022) 'RecordUtterance.maxLengthSec' is not set, but is written as 0; without it, FreeClimb chooses",
                "(PERCL2022) 'Pause.length' is not set, but is written as 0; without it, FreeClimb chooses",
            ],
            await SdkCode.ExplainAsync(SdkStub.Newest, all));
    }

    [Fact]
    public async Task Fix_OfOneOrOfAll_AddsTheDefaultsAsArguments()
    {
        const string before = """
            using freeclimb.Model;

            class Lines
            {
                PerclCommand Join(string id) => new AddToConference(conferenceId: id);

                Play Music(string url) => new(
                    url // Loud.
                );

                PerclCommand Talk => new SetTalk { };

                PerclCommand Listen => new SetListen();
            }
            """;
        const string after = """
            using freeclimb.Model;

            class Lines
            {
                PerclCommand Join(string id) => new AddToConference(conferenceId: id, startConfOnEnter: true, talk: true, listen: true, dtmfPassThrough: true);

                Play Music(string url) => new(
                    url, // Loud.
                    loop: 1
                );

                PerclCommand Talk => new SetTalk(talk: true) { };

                PerclCommand Listen => new SetListen(listen: true);
            }
            """;
        using var one = new FixRunner(before, Key, [SdkReferences.Of(SdkStub.Newest)]);
        using var all = new FixRunner(before, Key, [SdkReferences.Of(SdkStub.Newest)]);

        await one.ApplyOneByOneAsync(Key);
        await all.ApplyToAllAsync(Key);

        Assert.Equal(after, await one.TextOfAsync("Code.cs"));
        Assert.Equal(after, await all.TextOfAsync("Code.cs"));
    }

    [Fact]
    public async Task Fix_WithoutADocumentedDefault_IsNotOffered()
    {
        const string code = """class Line { object Record(string url) => new freeclimb.Model.RecordUtterance(url); }""";
        using var runner = new FixRunner(code, Key, [SdkReferences.Of(SdkStub.Newest)]);

        foreach (var diagnostic in await runner.DiagnoseAsync())
        {
            Assert.Empty(await runner.OfferAsync(diagnostic));
        }
    }
}
