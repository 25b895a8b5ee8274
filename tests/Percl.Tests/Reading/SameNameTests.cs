using System.Text.Json;

namespace Percl.Tests.Reading;

/// <summary>An attribute stands once, whatever was read and set: the last one counts.</summary>
public sealed class SameNameTests
{
    private const string Start =
        """[{"OutDial":{"destination":"+1","callingNumber":"+2","actionUrl":"https://a.example","callConnectUrl":"https://b.example",""";

    [Fact]
    public void UnknownValue_IsSetToAnother_GivesWay()
    {
        var parsed = ParseOutDial("""  "ifMachine":"someday","x":1  """);

        Assert.Equal(Start + """ "ifMachine":"hangup","x":1}}]""".TrimStart(), Written(parsed with { IfMachine = IfMachine.Hangup }));
        Assert.Equal(Start + """ "x":1}}]""".TrimStart(), Written(parsed with { IfMachine = null }));
        Assert.Equal(Start + """ "timeout":5,"ifMachine":"someday","x":1}}]""".TrimStart(), Written(parsed with { Timeout = 5 }));
    }

    [Theory]
    [InlineData("\"ifMachine\":\"someday\",\"ifMachine\":\"hangup\"", "\"ifMachine\":\"hangup\"")]
    [InlineData("\"ifMachine\":\"hangup\",\"ifMachine\":\"someday\"", "\"ifMachine\":\"someday\"")]
    [InlineData("\"ifMachine\":\"hangup\",\"\\u0069fMachine\":\"someday\"", "\"\\u0069fMachine\":\"someday\"")]
    [InlineData("\"ifMachine\":\"someday\",\"ifMachine\":null", "")]
    [InlineData("\"ifMachine\":\"hangup\",\"ifMachine\":null", "")]
    [InlineData("\"ifMachine\":null,\"ifMachine\":\"hangup\"", "\"ifMachine\":\"hangup\"")]
    [InlineData("\"timeout\":2,\"timeout\":null", "")]
    [InlineData("\"timeout\":null,\"timeout\":2", "\"timeout\":2")]
    [InlineData("\"x\":1,\"y\":2,\"x\":3", "\"y\":2,\"x\":3")]
    [InlineData("\"x\":1,\"X\":2,\"Timeout\":3", "\"x\":1,\"X\":2,\"Timeout\":3")]
    [InlineData("\"x\":[{\"x\":1}],\"y\":{\"ifMachine\":\"x\"}", "\"x\":[{\"x\":1}],\"y\":{\"ifMachine\":\"x\"}")]
    public void SameName_StandsTwice_TheLastCounts(string attributes, string expected)
    {
        var written = Written(ParseOutDial(attributes));

        using var actual = JsonDocument.Parse(written);
        using var all = JsonDocument.Parse((Start + expected).TrimEnd(',') + "}}]");
        Assert.Equal(
            all.RootElement[0].GetProperty("OutDial").EnumerateObject().Select(static member => member.ToString()).Order(),
            actual.RootElement[0].GetProperty("OutDial").EnumerateObject().Select(static member => member.ToString()).Order());
        Assert.Equal(written, Written(ParseOutDial(attributes, written)));
    }

    [Fact]
    public void Map_IsUnknownAndSet_GivesWay()
    {
        const string json = """[{"Say":{"text":"a","engine":{"name":"New","parameters":{"a":1},"x":2}}}]""";
        var say = Assert.IsType<Say>(Assert.Single(PerclScript.Parse(json)));

        var engine = say.Engine! with { Parameters = new Dictionary<string, string> { ["b"] = "c" } };

        Assert.Equal("""[{"Say":{"text":"a","engine":{"parameters":{"b":"c"},"name":"New","x":2}}}]""", Written(say with { Engine = engine }));
        Assert.Equal(
            """[{"Say":{"text":"a","engine":{"name":"ElevenLabs","parameters":{"a":1},"x":2}}}]""",
            Written(say with { Engine = say.Engine with { Name = SayEngineName.ElevenLabs } }));
    }

    [Fact]
    public void UnknownAttributes_OfAnotherCommand_GiveWayToWhatIsWritten()
    {
        const string json = """[{"Hangup":{"text":"b","loop":"many","\u0070rivacyMode":1,"x":1}}]""";
        var hangup = Assert.IsType<Hangup>(Assert.Single(PerclScript.Parse(json)));

        var say = new Say { Text = "a", PrivacyMode = true, UnknownAttributes = hangup.UnknownAttributes };

        Assert.Equal("""[{"Say":{"text":"a","privacyMode":true,"loop":"many","x":1}}]""", Written(say));
    }

    [Fact]
    public void Required_IsNullAtLast_IsMissing()
    {
        const string json = """[{"Say":{"text":"a","text":null}}]""";

        var exception = Assert.Throws<JsonException>(() => PerclScript.Parse(json));

        Assert.StartsWith("The required attribute 'text' is missing", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1e-30")]
    [InlineData("2.00000000000000000000000000000000000001")]
    public void WholeNumber_IsNearlyOne_IsRefused(string number) => Assert.Equal(
        "$[0].Say.loop",
        Assert.Throws<JsonException>(() => PerclScript.Parse($$$"""[{"Say":{"text":"a","loop":{{{number}}}}}]""")).Path);

    private static OutDial ParseOutDial(string attributes, string? whole = null) =>
        Assert.IsType<OutDial>(Assert.Single(PerclScript.Parse(whole ?? Start + attributes + "}}]")));

    private static string Written(IPerclCommand command) => new PerclScript([command]).ToJson();
}
