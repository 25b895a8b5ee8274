using Microsoft.CodeAnalysis;

namespace PerclGenerator.Analyzers.Tests.Applications;

/// <summary>The samples are right, and one mistake in them is found where it is.</summary>
public sealed class SampleTests
{
    [Theory]
    [InlineData("Menu")]
    [InlineData("Queue")]
    [InlineData("PinConference")]
    [InlineData("OpeningHours")]
    [InlineData("ConferenceLine")]
    public async Task Sample_HasNoMistake(string sample)
    {
        var reported = await Application.Sample(sample).AnalyzeAsync();

        Assert.True(reported.IsEmpty, string.Join('\n', reported));
    }

    [Theory]
    [InlineData("Menu", "AskForChoice(urls.Of(", "\"speech\"", "\"speach\"")]
    [InlineData("Menu", "new GreetAgent(urls.Of(", "\"conference\"", "\"Conference\"")]
    [InlineData("Queue", "LeftUrl: urls.Of(", "\"left\"", "\"leaves\"")]
    [InlineData("PinConference", "PinUrl = urls.Of(", "\"pin\"", "\"pim\"")]
    [InlineData("OpeningHours", "? new PerclFiles.Scripts.Menu { ChoiceUrl = urls.Of(", "\"choice\"", "\"choise\"")]
    [InlineData("ConferenceLine", "LeftUrl: urls.Of(", "nameof(ConferenceLeft)", "nameof(JoinConference)")]
    public Task Name_Misspelt_IsReportedOnce(string sample, string before, string right, string wrong) =>
        AssertReportsOnceAsync("PERCL5003", wrong, Application.Sample(sample).Replace(before + right, before + wrong));

    [Theory]
    [InlineData("Menu", "AskForKey(urls.Of(", "\"key\"", "\"speech\"")]
    [InlineData("Menu", "ActionUrl = urls.Of(", "\"transfer\"", "\"agent\"")]
    [InlineData("Menu", "urls.Of(\"wait\"), urls.Of(", "\"agent\"", "\"transfer\"")]
    [InlineData("Menu", "CallAgent(agentNumber, OwnNumber: caller.To, urls.Of(", "\"wait\"", "\"agent\"")]
    [InlineData("Queue", "caller.CallId), urls.Of(", "\"key\"", "\"left\"")]
    [InlineData("Queue", "WaitUrl: urls.Of(", "\"wait\"", "\"key\"")]
    [InlineData("Queue", "CreateConference { ActionUrl = urls.Of(", "\"desk\"", "\"key\"")]
    [InlineData("PinConference", "CreatedUrl = urls.Of(", "\"created\"", "\"enter\"")]
    [InlineData("PinConference", "LeftUrl = urls.Of(", "\"left\"", "\"created\"")]
    [InlineData("PinConference", "StatusUrl = urls.Of(", "\"status\"", "\"left\"")]
    [InlineData("ConferenceLine", "CreatedUrl: urls.Of(", "nameof(ConferenceCreated)", "nameof(ConferenceLeft)")]
    public Task Endpoints_Exchanged_AreReportedOnce(string sample, string before, string right, string wrong) =>
        AssertReportsOnceAsync("PERCL5004", wrong, Application.Sample(sample).Replace(before + right, before + wrong));

    [Fact]
    public Task Endpoint_OfAnotherWebhook_IsReportedInAScriptFile() => AssertReportsOnceAsync(
        "PERCL5004",
        "\"speech\"",
        Application.Sample("OpeningHours")
            .Replace("""_ => new PerclFiles.Scripts.Menu { ChoiceUrl = urls.Of("choice") }""", """_ => new PerclFiles.Scripts.Menu { ChoiceUrl = urls.Of("speech") }""")
            .Replace("app.Run();", """app.MapPercl<GetSpeechWebhook>("/speech", speech => [new Hangup()]).WithName("speech"); app.Run();"""));

    [Theory]
    [InlineData("Menu", "conference", "CreateConferenceWebhook")]
    [InlineData("Menu", "agent", "CallStateWebhook")]
    [InlineData("Queue", "desk", "PerclWebhook")]
    [InlineData("Queue", "callerLeft", "LeaveConferenceWebhook")]
    [InlineData("PinConference", "created", "ConferenceStateWebhook")]
    public Task Notification_WhereAnAnswerIsDue_IsReportedOnce(string sample, string name, string webhook) =>
        AssertReportsOnceAsync("PERCL5005", $"\"{name}\"", Application.Sample(sample)
            .Replace($".WithName(\"{name}\")", ".WithName(\"other\")")
            .Replace("app.Run();", $"app.MapPerclNotification<{webhook}>(\"/new\", _ => {{ }}).WithName(\"{name}\"); app.Run();"));

    [Fact]
    public Task NotificationOfAGroup_WhereAnAnswerIsDue_IsReportedOnce() => AssertReportsOnceAsync(
        "PERCL5005",
        "nameof(ConferenceStatusChanged)",
        Application.Sample("ConferenceLine").Replace(
            "CreatedUrl: urls.Of(nameof(ConferenceCreated))", "CreatedUrl: urls.Of(nameof(ConferenceStatusChanged))"));

    private static async Task AssertReportsOnceAsync(string id, string place, Application application)
    {
        var reported = await application.AnalyzeAsync();

        Assert.Equal($"{id} {place}", string.Join('\n', reported.Select(static one => $"{one.Id} {TextOf(one)}")));
    }

    private static string TextOf(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan);
}
