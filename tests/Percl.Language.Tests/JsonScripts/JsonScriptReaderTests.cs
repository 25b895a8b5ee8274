using Percl.Language.Checking;
using Percl.Language.Collections;
using Percl.Language.Json;
using Percl.Language.JsonScripts;
using static Percl.Language.Tests.JsonScripts.MarkedScripts;

namespace Percl.Language.Tests.JsonScripts;

public sealed class JsonScriptReaderTests
{
    [Theory]
    [InlineData("""[{"Hangup":{}}]""")]
    [InlineData("""[{"Say":{"text":"a","loop":2,"confidence":0.5,"privacyMode":true,"beep":"always"}}]""")]
    [InlineData("""[{"Say":{"text":"a","loop":2.0,"confidence":1}},{"Say":{"text":"a","loop":1e3}},{"Say":{"text":"a","loop":99999999999999999999}}]""")]
    [InlineData("""[{"Say":{"text":"a","loop":null,"privacyMode":null,"metadata":null,"location":null}}]""")]
    [InlineData("""[{"Say":{"text":"a","metadata":["a","b"],"parameters":{"a":"b","c":{"d":[1]}}}}]""")]
    [InlineData("""[{"Say":{"text":"a","timeout":"5000","anything":[{},1]}}]""")]
    [InlineData("""[{"Say":{"text":"a","location":{"uri":"https://example.com"}}}]""")]
    [InlineData("""[{"GetDigits":{"actionUrl":"https://example.com","prompts":[{"Say":{"text":"a"}}],"only":{"Hangup":{}},"any":[{"Hangup":{}},{"Say":{"text":"a"}}]}}]""")]
    [InlineData("""[{"Say":{"text":"{{a}}","loop":{{b:int}},"confidence":"{{b:int}}","privacyMode":"{{c:bool}}","timeout":"{{a}}"}}]""")]
    [InlineData("""[{"GetDigits":{"actionUrl":"{{base}}/digits"}}]""")]
    public void RightScripts_AreLeftAlone(string source) => Assert.Empty(Read(source));

    [Theory]
    [InlineData("""«{»"Hangup":{"«b»":1}}""", "PERCL3002 an object", "PERCL3005 Hangup, b")]
    [InlineData("""[{"GetDigits":{"actionUrl":"https://a","prompts":[{«"Hangup"»:{}}]}}]""", "PERCL1002 'Hangup', Say")]
    [InlineData("""[{"Say":{"text":"a","location":«{}»}}]""", "PERCL2010 Say.location.uri, missing, refuses")]
    [InlineData("""[{"Say":{"text":"a","location":{"uri":«"/a"»}}}]""", "PERCL2001 Say.location.uri, '/a'")]
    [InlineData("""[{"Say":{"text":"a"}},{"Hangup":{}},«{"Say":{"text":"b"}}»]""", "PERCL1001 'Say', Hangup, ends the call")]
    [InlineData("""[{«"Say"»:{}}]""", "PERCL2010 Say.text, missing, refuses")]
    [InlineData("""[{"Say":{"text":«null»}}]""", "PERCL2010 Say.text, null, refuses")]
    [InlineData("""[{"GetDigits":{"actionUrl":«"/{{id}}"»}}]""", "PERCL2001 GetDigits.actionUrl, '/…'")]
    [InlineData("""«[]»""", "PERCL1007")]
    public void WrongScripts_AreReportedWhereTheyAreWrong(string marked, params string[] expected) =>
        AssertReported(marked, expected);

    [Theory]
    [InlineData("[{\"Say\":#}]")]
    [InlineData("[{\"Say\":{#}}]")]
    [InlineData("[{\"Say\":{\"text\":#,\"loop\":#}}]")]
    [InlineData("[{\"Say\":{#:\"a\"}}]")]
    [InlineData("[{\"Say\":{\"te#\":\"a\"}}]")]
    [InlineData("[{\"S#\":{\"x\":\"a\"}}]")]
    [InlineData("[{#}]")]
    [InlineData("[#,{\"Hangup\":{}}]")]
    [InlineData("#")]
    public void WhatTheProgramFillsIn_IsLeftAlone(string pattern)
    {
        var offsets = Enumerable.Range(0, pattern.Length).Where(i => pattern[i] == '#');

        Assert.Empty(IfOn(JsonScriptReader
            .Read(pattern.Replace('#', JsonSyntax.InterpolationMark), new JsonSyntax { InterpolationOffsets = new EquatableArray<int>(offsets) }, KnownCommands)
            .Check(KnownCommands)));
    }

    [Fact]
    public void EveryPrefix_OfAScript_IsReadAndChecked()
    {
        const string source = """[{"GetDigits":{"actionUrl":"/a","prompts":[{"Say":{"text":"{{a}}","location":{"uri":"b"}}},{"Hangup":{}}]}},{"Say":1}]""";
        for (var length = 0; length < source.Length; length++)
        {
            foreach (var violation in Read(source[..length]))
            {
                Assert.NotEmpty(violation.RuleId);
            }
        }
    }

    [Fact]
    public void TenMegabytesOfCommands_AreCheckedToTheLast()
    {
        const string command = """{"GetDigits":{"actionUrl":"https://example.com","prompts":[{"Say":{"text":"Hello"}}]}},""";

        var found = Read("[" + string.Concat(Enumerable.Repeat(command, 10_000_000 / command.Length)) + "]").Count;

        Assert.Equal((10_000_000 / command.Length) - 1, found);
    }
}
