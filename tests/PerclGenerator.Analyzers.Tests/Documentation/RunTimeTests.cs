using Percl;

namespace PerclGenerator.Analyzers.Tests.Documentation;

/// <summary>What the pages say about the writer is true.</summary>
public sealed class RunTimeTests
{
    private const string Url = "https://app.example.com/next";

    private static readonly Dictionary<string, PerclScript> Refused = new()
    {
        ["PERCL2001"] = [new Redirect { ActionUrl = "/menu" }],
        ["PERCL2010"] = [new Say { Text = "" }, new AddToConference { ConferenceId = "" }],
        ["PERCL2013"] = [new CreateConference { ActionUrl = Url, PlayBeep = (PlayBeep)7 }],
    };

    public static TheoryData<string> RulesOfTheWriter() => [.. Rules.AtRunTime.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(RulesOfTheWriter))]
    public void Message_OnAPage_IsTheWriters(string id)
    {
        var refusal = Assert.Throws<PerclException>(() => Refused[id].ToJson());

        Assert.Equal(id, refusal.RuleId);
        var message = Assert.Single(RuleDocument.Of(id).BlocksOf("text"), static block => block.Section == "At run time");
        Assert.Equal(refusal.Message, message.Text);
        Assert.EndsWith($"/{RuleDocument.Folder}/{id}.md", refusal.HelpLink, StringComparison.Ordinal);
    }
}
