using System.Text.Json.Nodes;
using Percl.Declarations;
using Percl.Tests.Conformance;

namespace Percl.Tests.Showing;

/// <summary>What the strings of commands and scripts show, and what they do not.</summary>
public sealed partial class CommandStringTests
{
    public static TheoryData<string> Examples => [.. ExampleScript.All];

    [Theory]
    [MemberData(nameof(Examples))]
    public void String_OfAScriptOfTheReference_IsItsPercl(string path)
    {
        var script = PerclScript.Parse(ConformanceFiles.Read(path));

        Assert.True(
            JsonNode.DeepEquals(JsonNode.Parse(script.ToJson()), JsonNode.Parse(script.ToString())), script.ToString());
    }

    [Fact]
    public void String_OfACommand_HasWhatIsSet()
    {
        Assert.Equal("""{"Say":{"text":"Grüße"}}""", new Say { Text = "Grüße" }.ToString());
        Assert.Equal(
            """{"Say":{"text":"a","engine":{"name":"freeclimb.neural","parameters":{"voice":"Eva"}},"loop":0,"privacyMode":false}}""",
            new Say
            {
                Text = "a",
                Engine = new SayEngine
                {
                    Name = SayEngineName.FreeClimbNeural,
                    Parameters = new Dictionary<string, string> { ["voice"] = "Eva" },
                },
                Loop = 0,
                PrivacyMode = false,
            }.ToString());
        Assert.Equal("""{"Hangup":{}}""", new Hangup().ToString());
    }

#pragma warning disable PERCL2001, PERCL2010 // The writer refuses them on purpose.
    [Fact]
    public void String_OfACommandThatIsRefused_ShowsItAllTheSame()
    {
        Assert.Equal("""{"Redirect":{"actionUrl":"/menu"}}""", new Redirect { ActionUrl = "/menu" }.ToString());
        Assert.Equal("""{"Redirect":{}}""", new Redirect { ActionUrl = null! }.ToString());
        Assert.Equal(
            """{"GetDigits":{"actionUrl":"","prompts":[{"Say":{"text":"a"}},{"Pause":{"length":1}}]}}""",
            new GetDigits { ActionUrl = "", Prompts = [new Say { Text = "a" }, new Pause { Length = 1 }] }.ToString());
    }
#pragma warning restore PERCL2001, PERCL2010

    [Fact]
    public void Contents_OfAPrivateCommand_AreMasked()
    {
        Assert.Equal(
            """{"Say":{"text":"xxxxx","language":"en-US","privacyMode":true}}""",
            new Say { Text = "4711", Language = SayLanguage.EnglishUnitedStates, PrivacyMode = true }.ToString());
        Assert.Equal(
            """{"SendDigits":{"digits":"xxxxx","pauseMs":"xxxxx","privacyMode":true}}""",
            new SendDigits { Digits = "4711", PauseMs = 100, PrivacyMode = true }.ToString());
        Assert.Equal(
            """{"GetDigits":{"actionUrl":"https://example.com/pin","prompts":[{"Say":{"text":"xxxxx","privacyMode":true}},{"Say":{"text":"a"}}],"privacyMode":true}}""",
            new GetDigits
            {
                ActionUrl = "https://example.com/pin",
                Prompts = [new Say { Text = "4711", PrivacyMode = true }, new Say { Text = "a" }],
                PrivacyMode = true,
            }.ToString());
    }

    [Theory]
    [InlineData("""[{"Say":{"text":"4711","ssml":"4711","more":{"all":["4711",4711]},"privacyMode":true}}]""")]
    [InlineData("""[{"Tomorrow":{"text":"4711","prompts":[{"Say":{"text":"4711"}}],"privacyMode":true}}]""")]
    [InlineData("""[{"Tomorrow":{"text":"4711","privacyForLogging":true}}]""")]
    [InlineData("""[{"GetDigits":{"actionUrl":"","prompts":[{"SendDigits":{"digits":"4711","privacyMode":true}}]}}]""")]
    public void Contents_OfAReadScript_AreMaskedToo(string json)
    {
        var script = PerclScript.Parse(json);

        Assert.DoesNotContain("4711", script.ToString());
        Assert.Contains("xxxxx", script.ToString());
        Assert.DoesNotContain("4711", $"{script[0]}");
    }

    [Fact]
    public void Unknown_WithoutPrivacy_IsShown()
    {
        const string Json = """[{"Say":{"text":"a","ssml":{"x":1}}},{"Tomorrow":{"text":"b","privacyMode":false}}]""";

        Assert.Equal(Json, PerclScript.Parse(Json).ToString());
    }

    [Fact]
    public void String_OfADeclaredCommand_FollowsItsOwnAttributes()
    {
        var own = new Announce { Note = "4711", Url = new Uri("https://example.com/4711"), Mode = Mode.VerySlow, IsPrivate = true };

        Assert.Equal(
            """{"Announce":{"note":"xxxxx","url":"xxxxx","mode":"verySlow","isPrivate":true,"count":"xxxxx"}}""",
            own.ToString());
        Assert.Equal(
            """{"Announce":{"note":"4711","isPrivate":false,"count":7}}""", new Announce { Note = "4711" }.ToString());
        Assert.Equal("mine", new Named { Note = "4711" }.ToString());
        Assert.Equal("Printed { mine }", new Printed { Note = "4711" }.ToString());
    }

    [Fact]
    public void String_OfADeclaredScript_IsItsPercl()
    {
        var pin = new TellPin("4711");

        Assert.Equal(
            """[{"Say":{"text":"xxxxx","privacyMode":true}},{"Say":{"text":"a"}},{"Say":{"text":"b"}},{"Hangup":{}}]""",
            pin.ToString());
        Assert.Equal("[System.NotSupportedException]", new Failing().ToString());
        Assert.Equal("[PERCL2001 at $[0].Redirect.actionUrl]", new Forwarding("/pin/4711").ToString());
    }

    [Theory]
    [InlineData("😀 and 𝄞")]
    [InlineData("<b>Grüße & 'ça' \\ \"x\"\n</b>")]
    [InlineData("a\ud83d")]
    public void String_OfAPublicText_IsItsPercl(string text)
    {
        PerclScript script = [new Say { Text = text }];
        var unknown = script.ToJson().Replace("Say", "Soon", StringComparison.Ordinal);

        Assert.Equal(script.ToJson(), script.ToString());
        Assert.Equal(unknown, PerclScript.Parse(unknown).ToString());
    }

    [Theory]
    [InlineData("""[{"Soon":{"text":"\ud800","\ud800":1}}]""")]
    [InlineData("""[{"Say":{"text":"a","more":"\ud800"}}]""")]
    public void String_OfHalfASurrogate_IsShown(string json) =>
        Assert.StartsWith("[{", PerclScript.Parse(json).ToString(), StringComparison.Ordinal);

    [Fact]
    public void String_OfACommandInItself_HasAnEnd()
    {
        var chain = new Chain();
        chain.Next = chain;

        Assert.StartsWith("""{"Chain":{"next":{"Chain":""", chain.ToString(), StringComparison.Ordinal);
        Assert.Equal("[{\"Say\":{\"text\":\"" + typeof(Repeating) + "\"}}]", new Repeating().ToString());
    }

    [PerclScript]
    private sealed partial class Repeating
    {
        public Say Itself => new() { Text = ToString() };
    }

    [PerclScript]
    private readonly partial record struct Forwarding(string Url)
    {
        public Redirect Next => new() { ActionUrl = Url };
    }

    [PerclCommand]
    private sealed partial class Chain
    {
        public IPerclCommand? Next { get; set; }
    }

    private enum Mode
    {
        Fast,
        VerySlow,
    }

    [PerclCommand]
    private sealed partial record Announce
    {
        public string? Note { get; init; }

        public Uri? Url { get; init; }

        public Mode? Mode { get; init; }

        [Privacy]
        public bool IsPrivate { get; init; }

        public long Count => 7;
    }

    [PerclCommand]
    private sealed partial record Named
    {
        public string? Note { get; init; }

        public override string ToString() => "mine";
    }

    [PerclCommand]
    private sealed partial record Printed
    {
        public string? Note { get; init; }

        private bool PrintMembers(System.Text.StringBuilder builder)
        {
            builder.Append(Note is null ? "nothing" : "mine");
            return true;
        }
    }

    [PerclScript]
    private readonly partial record struct TellPin(string Pin)
    {
        public Say Secret => new() { Text = Pin, PrivacyMode = true };

        public IPromptCommand[] More => [new Say { Text = "a" }, new Say { Text = "b" }];

        public Say? None => null;

        private Hangup End => new();
    }

    [PerclScript]
    private readonly partial record struct Failing
    {
        public Say Never => throw new NotSupportedException("4711");
    }
}
