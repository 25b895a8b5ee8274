using System.Text;
using System.Text.Json;
using Percl.Tests.Oracle;

namespace Percl.Tests.Reading;

public sealed class ParseTests
{
    public static TheoryData<Type> Commands => LibraryCommands.AsTheoryData();

    [Fact]
    public void Parse_KnownCommands_GivesTheirTypes()
    {
        var script = PerclScript.Parse("""
            [
              { "Say": { "text": "Hello", "loop": 0, "privacyMode": false } },
              { "Pause": { "length": 1 } },
              { "GetDigits": {
                  "prompts": [ { "Play": { "file": "https://example.com/a.wav" } }, { "Pause": { "length": 500 } } ],
                  "actionUrl": "https://example.com/digits" } }
            ]
            """);

        Assert.Equal(
            [
                new Say { Text = "Hello", Loop = 0, PrivacyMode = false },
                new Pause { Length = 1 },
                new GetDigits
                {
                    ActionUrl = "https://example.com/digits",
                    Prompts = [new Play { File = "https://example.com/a.wav" }, new Pause { Length = 500 }],
                },
            ],
            script);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Parse_EachCommandAsWritten_GivesAnEqualOne(Type type)
    {
        var filler = new CommandFiller("\"ä\u0001😀");
        foreach (var command in filler.WithEachOptional(type).Append(filler.Full(type)).Append(filler.Required(type)))
        {
            PerclScript script = [command];

            var read = Assert.Single(PerclScript.Parse(script.ToUtf8Bytes()));

            Assert.IsType(type, read);
            Assert.Equal(command, read);
            Assert.Equal(command.GetHashCode(), read.GetHashCode());
            Assert.Equal(script.ToJson(), new PerclScript([read]).ToJson());
        }
    }

    [Fact]
    public void Parse_UnknownCommandsAndAttributes_KeepsThem()
    {
        const string json =
            """[{"Teleport":{"to":["a b",{"c":1.50}],"when":null}},{"Say":{"text":"Hi","voice":"Eva","ssml":{"x":"\u00e4"}}},{"Hangup":{"x":1}}]""";

        var script = PerclScript.Parse(json);

        Assert.Equal("Teleport", Assert.IsType<UnknownCommand>(script[0]).Name);
        var say = Assert.IsType<Say>(script[1]);
        Assert.False(say.UnknownAttributes.IsEmpty);
        Assert.True(say.UnknownAttributes.TryGetValue("voice", out var voice));
        Assert.Equal("Eva", voice.GetString());
        Assert.False(say.UnknownAttributes.TryGetValue("Voice", out _));
        Assert.Equal("""{"voice":"Eva","ssml":{"x":"\u00e4"}}""", say.UnknownAttributes.ToString());
        Assert.Equal(json, script.ToJson());
        Assert.Equal(script, PerclScript.Parse(script.ToJson()));
    }

    [Fact]
    public void Parse_UnknownValueOfAnEnum_KeepsIt()
    {
        const string json = """[{"CreateConference":{"actionUrl":"https://a.example","playBeep":"twice"}}]""";

        var script = PerclScript.Parse(json);

        Assert.Null(Assert.IsType<CreateConference>(script[0]).PlayBeep);
        Assert.Equal(json, script.ToJson());
    }

    [Fact]
    public void Parse_CommandThatCannotBeNested_IsKeptAsItIs()
    {
        const string json =
            """[{"GetDigits":{"actionUrl":"https://a.example","prompts":[{"Hangup":{"reason":"x"}},{"Say":{"text":""}}]}}]""";

        var digits = Assert.IsType<GetDigits>(PerclScript.Parse(json)[0]);

        Assert.Equal("Hangup", Assert.IsType<UnknownCommand>(digits.Prompts![0]).Name);
        Assert.Equal(json, new PerclScript([digits]).ToJson());
    }

    [Theory]
    [InlineData("""[{"Hangup":{"x":1}}]""", """[{"Hangup":{"x":2}}]""")]
    [InlineData("""[{"Say":{"text":"a","x":1}}]""", """[{"Say":{"text":"a"}}]""")]
    [InlineData("""[{"New":{"x":1}}]""", """[{"New":{"x":2}}]""")]
    public void Parse_OtherUnknownParts_AreNotEqual(string one, string other) =>
        Assert.NotEqual(PerclScript.Parse(one)[0], PerclScript.Parse(other)[0]);

    [Theory]
    [InlineData("500", 500)]
    [InlineData("500.0", 500)]
    [InlineData("5e2", 500)]
    [InlineData("5.0E+2", 500)]
    [InlineData("5000e-1", 500)]
    [InlineData("-0.0", 0)]
    [InlineData("2147483647.0", int.MaxValue)]
    public void Parse_WholeNumberHoweverWritten_IsRead(string number, int loop) =>
        Assert.Equal(
            [new Say { Text = "Hi", Loop = loop }],
            PerclScript.Parse($$$"""[{"Say":{"text":"Hi","loop":{{{number}}}}}]"""));

    [Fact]
    public void Parse_NullAttributes_AreAbsent() =>
        Assert.Equal(
            """[{"Hangup":{}}]""",
            PerclScript.Parse("""[{"Hangup":{"reason":null}}]""").ToJson());

    [Fact]
    public void Parse_ByteOrderMarkAndWhiteSpace_AreSkipped() =>
        Assert.Equal(
            [new Hangup()],
            PerclScript.Parse([0xEF, 0xBB, 0xBF, .. "\r\n\t [ {\"Hangup\" : { } } ] \n"u8]));

    [Fact]
    public void Parse_Empty_IsAnEmptyScript() => Assert.Empty(PerclScript.Parse("[]"));

    [Theory]
    [InlineData("", "$", 0L, 0L)]
    [InlineData("null", "$", 0L, 0L)]
    [InlineData("{}", "$", 0L, 0L)]
    [InlineData("[1]", "$[0]", 0L, 1L)]
    [InlineData("[{}]", "$[0]", 0L, 2L)]
    [InlineData("[{\"Hangup\":{}},\n {\"Hangup\":[]}]", "$[1].Hangup", 1L, 11L)]
    [InlineData("[{\"Hangup\":{},\"Say\":{\"text\":\"\"}}]", "$[0].Hangup", 0L, 14L)]
    [InlineData("[{\"Say\":{\"text\":1}}]", "$[0].Say.text", 0L, 16L)]
    [InlineData("[{\"Say\":{\"text\":\"\",\"loop\":\"1\"}}]", "$[0].Say.loop", 0L, 26L)]
    [InlineData("[{\"Say\":{\"text\":\"\",\"loop\":1.5}}]", "$[0].Say.loop", 0L, 26L)]
    [InlineData("[{\"Say\":{\"text\":\"\",\"loop\":99999999999}}]", "$[0].Say.loop", 0L, 26L)]
    [InlineData("[{\"Say\":{\"text\":\"\",\"loop\":15e-1}}]", "$[0].Say.loop", 0L, 26L)]
    [InlineData("[{\"Say\":{\"text\":\"\",\"loop\":1e10}}]", "$[0].Say.loop", 0L, 26L)]
    [InlineData("[{\"Say\":{\"text\":\"\",\"loop\":1e400}}]", "$[0].Say.loop", 0L, 26L)]
    [InlineData("[{\"Say\":{\"text\":\"\",\"loop\":-2147483649.0}}]", "$[0].Say.loop", 0L, 26L)]
    [InlineData("[{\"Say\":{\"text\":\"\",\"privacyMode\":\"yes\"}}]", "$[0].Say.privacyMode", 0L, 33L)]
    [InlineData("[{\"Say\":{\"loop\":1}}]", "$[0].Say.loop", 0L, 17L)]
    [InlineData("[{\"Say\":{\"text\":null}}]", "$[0].Say.text", 0L, 20L)]
    [InlineData("[{\"GetDigits\":{\"prompts\":[{\"Play\":{}}]}}]", "$[0].GetDigits.prompts[0].Play", 0L, 35L)]
    [InlineData("[{\"GetDigits\":{\"prompts\":{}}}]", "$[0].GetDigits.prompts", 0L, 25L)]
    public void Parse_Malformed_SaysWhere(string json, string path, long line, long position)
    {
        var error = Assert.Throws<JsonException>(() => PerclScript.Parse(json));

        Assert.Equal((path, line, position), (error.Path, error.LineNumber, error.BytePositionInLine));
        Assert.Contains(path, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[{\"Hangup\":{}}")]
    [InlineData("[{\"Hangup\":{}}] x")]
    [InlineData("[{\"Hangup\":{}}] []")]
    [InlineData("[{\"Hangup\":{}},]")]
    [InlineData("[{\"Hangup\":{} /* comment */}]")]
    [InlineData("[{Hangup:{}}]")]
    [InlineData("[{\"Hangup\":{\"reason\":\"\\ud800\"}}]")]
    [InlineData("[{\"Hangup\":{\"\\ud800\":1}}]")]
    [InlineData("[{\"\\ud800\":{}}]")]
    [InlineData("[{\"Hangup\":{\"reason\":\"\u0001\"}}]")]
    public void Parse_NotJson_ThrowsJsonExceptionWithPath(string json) =>
        Assert.StartsWith("$", Assert.ThrowsAny<JsonException>(() => PerclScript.Parse(json)).Path);

    [Fact]
    public void Parse_InvalidUtf8_ThrowsJsonException() =>
        Assert.Equal("$", Assert.Throws<JsonException>(() => PerclScript.Parse([.. "[{\"Hangup\":{\"reason\":\""u8, 0xFF, .. "\"}}]"u8])).Path);

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    [InlineData("[{\"GetDigits\":{\"prompts\":")]
    [InlineData("[{\"New\":[")]
    public void Parse_DeeplyNested_ThrowsJsonException(string piece)
    {
        var json = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, 100_000)));

        Assert.ThrowsAny<JsonException>(() => PerclScript.Parse(json));
    }

    [Fact]
    public void Parse_Null_ThrowsArgumentNullException() =>
        Assert.Throws<ArgumentNullException>(() => PerclScript.Parse((string)null!));
}
