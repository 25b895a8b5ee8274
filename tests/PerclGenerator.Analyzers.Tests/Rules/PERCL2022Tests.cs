using OfficialSdk;
using PerclGenerator.Analyzers.Tests.Fixes;
using PerclGenerator.Analyzers.Tests.Sdk;

namespace PerclGenerator.Analyzers.Tests.Rules;

/// <summary>Values that nobody sets, but that FreeClimb's SDK writes.</summary>
public sealed class PERCL2022Tests
{
    private const string Key = "PERCL2022.AddAttributes";

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
            var m = new GetDigits(url, digitTimeoutMs: 1000, initialTimeoutMs: 5000, minDigits: 4);
            """;

        Assert.Equal(
            [
                "PERCL2022 'AddToConference' writes what is not set: startConfOnEnter as false (the default is true), "
                    + "talk as false (the default is true), listen as false (the default is true), "
                    + "dtmfPassThrough as false (the default is true)",
                "PERCL2022 'Play' writes what is not set: loop as 0 (the default is 1)",
                "PERCL2022 'SetTalk' writes what is not set: talk as false (the default is true)",
                "PERCL2022 'SetListen' writes what is not set: listen as false (the default is true)",
                "PERCL2022 'SetDTMFPassThrough' writes what is not set: dtmfPassThrough as false (the default is true)",
                "PERCL2022 'OutDial' writes what is not set: timeout as 0 (the default is 30)",
                "PERCL2022 'GetSpeech' writes what is not set: noInputTimeoutMs as 0 (the default is 7000), "
                    + "recognitionTimeoutMs as 0 (the default is 10000), "
                    + "confidenceThreshold as 0 (without it, FreeClimb chooses), "
                    + "sensitivityLevel as 0 (without it, FreeClimb chooses), "
                    + "speechCompleteTimeoutMs as 0 (without it, FreeClimb chooses), "
                    + "speechIncompleteTimeoutMs as 0 (without it, FreeClimb chooses)",
                "PERCL2022 'TranscribeUtteranceRecord' writes what is not set: "
                    + "rcrdTerminationSilenceTimeMs as 0 (it must be between 1 and 3000)",
                "PERCL2022 'SendDigits' writes what is not set: pauseMs as 0 (the default is 500)",
                "(PERCL2022) 'GetDigits' writes what is not set: initialTimeoutMs as 0 (without it, FreeClimb chooses), "
                    + "digitTimeoutMs as 0 (without it, FreeClimb chooses), "
                    + "minDigits as 0 (without it, FreeClimb chooses), "
                    + "maxDigits as 0 (without it, FreeClimb chooses)",
                "(PERCL2022) 'RecordUtterance' writes what is not set: "
                    + "silenceTimeoutMs as 0 (without it, FreeClimb chooses), maxLengthSec as 0 (without it, FreeClimb chooses)",
                "(PERCL2022) 'Pause' writes what is not set: length as 0 (without it, FreeClimb chooses)",
                "PERCL2022 'GetDigits' writes what is not set: "
                    + "maxDigits as 0 (less than minDigits, 4: FreeClimb refuses the command)",
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
