using System.Xml.Linq;
using static Percl.Simulation.Tests.FakeApplication;

namespace Percl.Simulation.Tests.Timeline;

public sealed class TimelineXmlTests
{
    [Fact]
    public async Task Report_HasATestCaseForEachCall()
    {
        var app = new FakeApplication()
            .On("/good", [new Say { Text = "a<b> \u0001 \uD83D\uDE00" }, new Hangup()])
            .On("/dead", [new Say { Text = "a" }, new Hangup(), new Say { Text = "dead" }]);
        var simulator = app.Simulate();
        foreach (var path in new[] { "/good", "/dead", "/none" })
        {
            await using var phone = simulator.Call(Url(path));
            await phone.EndsAsync();
        }

        var suite = XElement.Parse(simulator.ToJUnitXml("my calls"));

        Assert.Equal(("my calls", "3", "2"), ((string?)suite.Attribute("name"), (string?)suite.Attribute("tests"), (string?)suite.Attribute("failures")));
        var cases = suite.Elements("testcase").ToList();
        Assert.Null(cases[0].Element("failure"));
        Assert.Contains("a<b> \uFFFD \uD83D\uDE00", cases[0].Element("system-out")!.Value, StringComparison.Ordinal);
        Assert.Contains("PERCL1001", (string)cases[1].Element("failure")!.Attribute("message")!, StringComparison.Ordinal);
        Assert.Equal(
            $"The call has ended: webhookFailed\ninboundCall {Url("/none")}: The application has no such endpoint (404).",
            (string)cases[2].Element("failure")!.Attribute("message")!);
    }
}
