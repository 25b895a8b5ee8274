using static Percl.Simulation.Tests.FakeApplication;

namespace Percl.Simulation.Tests.Checking;

/// <summary>Each answer is checked with the rules of PerCL, in the context of its webhook.</summary>
public sealed class AnswerCheckerTests
{
    [Fact]
    public async Task Finding_HasRuleWebhookAndPosition()
    {
        var app = new FakeApplication().On("/in", _ => new Reply("[\n  {\"Say\": {\"text\": \"Hello.\", \"loop\": -1}}\n]"));
        var simulator = app.Simulate();
        await using var phone = simulator.Call(Url("/in"));
        await phone.EndsAsync();

        var finding = Assert.Single(simulator.Findings);
        Assert.Equal(("PERCL2011", "inboundCall", Url("/in"), 2, 38), (finding.RuleId, finding.RequestType, finding.Url, finding.Line, finding.Column));
        Assert.Equal($"inboundCall {Url("/in")} (2,38): error PERCL2011: {finding.Message}", finding.ToString());
        Assert.Contains("finding", phone.Transcript, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("inboundCall", """[{"Reject":{}}]""", "")]
    [InlineData("redirect", """[{"Reject":{}}]""", "PERCL1004")]
    [InlineData("redirect", """[{"Redirect":{"actionUrl":"https://a.example.com/x"}}]""", "")]
    [InlineData("queueWait", """[{"Redirect":{"actionUrl":"https://a.example.com/x"}}]""", "PERCL1006")]
    [InlineData("inboundCall", """[{"Hangup":{}},{"Say":{"text":"x"}}]""", "PERCL1001")]
    // Advice is no finding.
    [InlineData("inboundCall", """[{"Say":{"text":"x"}}]""", "")]
    [InlineData("inboundCall", """[{"Redirect":{"actionUrl":"http://localhost:5000/x"}}]""", "")]
    [InlineData("inboundCall", "[{\"Hangup\":{}}] trailing", "PERCL3001")]
    // It is a file that may have them, and no answer.
    [InlineData("inboundCall", "[{\"Hangup\":{}}/* end */]", "PERCL3001")]
    [InlineData("inboundCall", """[{"Say":{"text":"{{name}}"}}]""", "")]
    public void Answer_IsCheckedInItsContext(string requestType, string answer, string rules) => Assert.Equal(
        rules,
        string.Join(' ', AnswerChecker.Check(answer, requestType, new Uri(Url("/x"))).Select(static finding => finding.RuleId)));

    [Theory]
    [InlineData(true, "")]
    [InlineData(false, "PERCL3001")]
    public void ReplacementCharacter_IsFound_WhereItStandsForOtherBytes(bool isUtf8, string rules) => Assert.Equal(
        rules,
        string.Join(' ', AnswerChecker.Check("[{\"Say\":{\"text\":\"\uFFFD\"}},{\"Hangup\":{}}]", "inboundCall", new Uri(Url("/x")), isUtf8)
            .Select(static finding => finding.RuleId)));

    [Theory]
    [InlineData("""[{"Hangup":{}}]""", "PERCL5001")]
    [InlineData("[]", "")]
    [InlineData("", "")]
    [InlineData("OK", "")]
    [InlineData("""{"ok":true}""", "")]
    public void Notification_ThatIsAnsweredWithPercl_IsFound(string answer, string rules) => Assert.Equal(
        rules,
        string.Join(' ', AnswerChecker.CheckIgnored(answer, "callStatus", new Uri(Url("/x"))).Select(static finding => finding.RuleId)));
}
