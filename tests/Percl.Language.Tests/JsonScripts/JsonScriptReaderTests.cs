using System.Text;
using Percl.Language.Checking;
using Percl.Language.Collections;
using Percl.Language.Json;
using Percl.Language.JsonScripts;
using Percl.Language.Schema;
using Percl.Language.Violations;

namespace Percl.Language.Tests.JsonScripts;

public sealed class JsonScriptReaderTests
{
    private static readonly CommandSchema Say = Command(
        "Say",
        isPrompt: true,
        new AttributeSchema("text") { Kind = ValueKind.Text, IsRequired = true, AllowsEmpty = true },
        new AttributeSchema("loop") { Kind = ValueKind.WholeNumber },
        new AttributeSchema("confidence") { Kind = ValueKind.Number },
        new AttributeSchema("privacyMode") { Kind = ValueKind.Boolean },
        new AttributeSchema("beep") { Kind = ValueKind.Enum, AllowedValues = new EquatableArray<string>(["always"]) },
        new AttributeSchema("metadata") { Kind = ValueKind.Texts },
        new AttributeSchema("parameters") { Kind = ValueKind.Map },
        new AttributeSchema("timeout") { Kind = ValueKind.WholeNumber, MayBeText = true },
        new AttributeSchema("anything"),
        new AttributeSchema("location")
        {
            Kind = ValueKind.Members,
            Members = Command(
                "Location", isPrompt: false, new AttributeSchema("uri") { Kind = ValueKind.Text, IsRequired = true, IsAbsoluteUrl = true }),
        }) with
    {
        RemovedAttributes = new EquatableArray<AttributeRemoval>(
            [new AttributeRemoval("callId", "July 2024", null), new AttributeRemoval("enforcePCI", "2022", "privacyMode")]),
    };

    private static readonly CommandSchema GetDigits = Command(
        "GetDigits",
        isPrompt: false,
        new AttributeSchema("actionUrl") { Kind = ValueKind.Uri, IsRequired = true, IsAbsoluteUrl = true },
        new AttributeSchema("prompts") { Kind = ValueKind.Commands, HoldsCommands = true, HoldsPrompts = true },
        new AttributeSchema("only") { Kind = ValueKind.Command, HoldsCommands = true },
        new AttributeSchema("any") { Kind = ValueKind.Commands, HoldsCommands = true }) with
    { IsTerminal = true };

    private static readonly LanguageSchema Language = new([Say, GetDigits, Command("Hangup", isPrompt: false) with { EndsCall = true }]);

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
    [InlineData("""«{»"Commands":[]}""", "PERCL3002 an object")]
    [InlineData("""«"a"»""", "PERCL3002 the text 'a'")]
    [InlineData("""«null»""", "PERCL3002 null")]
    [InlineData("""«1»""", "PERCL3002 the number 1")]
    [InlineData("""«{»"Hangup":{"«b»":1}}""", "PERCL3002 an object", "PERCL3005 Hangup, b")]
    [InlineData("""[«1»,«[»],«null»,«"a"»]""", "PERCL3003 is the number 1", "PERCL3003 is a list", "PERCL3003 is null", "PERCL3003 is the text 'a'")]
    [InlineData("""[«{}»]""", "PERCL3003 has none")]
    [InlineData("""[{"Say":{"text":"a"},«"Hangup"»:{}}]""", "PERCL3003 has 2: 'Say', 'Hangup'")]
    [InlineData("""[{"Hangup":{},«"Hangup"»:{},"Say":{"text":"a"}}]""", "PERCL3003 has 3: 'Hangup', 'Hangup' …")]
    [InlineData("""[{«"Sai"»:{}}]""", "PERCL3004 Sai, ; did you mean 'Say'?")]
    [InlineData("""[{«"say"»:{}}]""", "PERCL3004 say, ; it is written 'Say', and case counts")]
    [InlineData("""[{«"Teleport"»:{}}]""", "PERCL3004 Teleport")]
    [InlineData("""[{"GetDigits":{"actionUrl":"https://a","prompts":[{«"Sya"»:{}}]}}]""", "PERCL3004 Sya, ; did you mean 'Say'?")]
    [InlineData("""[{"GetDigits":{"actionUrl":"https://a","prompts":[{«"Hangup"»:{}}]}}]""", "PERCL1002 'Hangup', Say")]
    [InlineData("""[{"Say":{"text":"a",«"lop"»:1}}]""", "PERCL3005 Say, lop, ; did you mean 'loop'?")]
    [InlineData("""[{"Say":{"text":"a",«"Loop"»:1}}]""", "PERCL3005 Say, Loop, ; it is written 'loop', and case counts")]
    [InlineData("""[{"Say":{"text":"a",«"callId"»:""}}]""", "PERCL3005 Say, callId, : it was removed (since July 2024)")]
    [InlineData("""[{"Say":{"text":"a",«"enforcePCI"»:true}}]""", "PERCL3005 Say, enforcePCI, : it was removed (since 2022); use 'privacyMode'")]
    [InlineData("""[{"Say":{"text":"a","location":{"uri":"https://a",«"url"»:1}}}]""", "PERCL3005 Say.location, url, ; did you mean 'uri'?")]
    [InlineData("""[{"Say":{"text":"a","location":«{}»}}]""", "PERCL2010 Say.location.uri, missing, refuses")]
    [InlineData("""[{"Say":{"text":"a","location":{"uri":«"/a"»}}}]""", "PERCL2001 Say.location.uri, '/a'")]
    [InlineData("""[{"Say":{"text":"a",«"text"»:"b"}}]""", "PERCL3007 Say.text")]
    [InlineData("""[{"Say":«"Hello"»}]""", "PERCL3006 Say, an object of attributes, the text 'Hello'")]
    [InlineData("""[{"Hangup":«null»}]""", "PERCL3006 Hangup, an object of attributes, null")]
    [InlineData("""[{"Say":{"text":«1»}}]""", "PERCL3006 Say.text, a text, the number 1; put it in quotation marks")]
    [InlineData("""[{"Say":{"text":«[»"a"]}}]""", "PERCL3006 Say.text, a text, a list")]
    [InlineData("""[{"Say":{"text":"a","loop":«"2"»}}]""", "PERCL3006 Say.loop, a whole number, the text '2'; leave out the quotation marks")]
    [InlineData("""[{"Say":{"text":"a","loop":«"often"»}}]""", "PERCL3006 Say.loop, a whole number, the text 'often'")]
    [InlineData("""[{"Say":{"text":"a","loop":«1.5»}}]""", "PERCL3006 Say.loop, a whole number, the number 1.5")]
    [InlineData("""[{"Say":{"text":"a","loop":«true»}}]""", "PERCL3006 Say.loop, a whole number, true")]
    [InlineData("""[{"Say":{"text":"a","loop":«"{{n}}"»}}]""", "PERCL3006 Say.loop, a whole number, a text; write {{n:int}}")]
    [InlineData("""[{"Say":{"text":"a","loop":«{{n:bool}}»}}]""", "PERCL3006 Say.loop, a whole number, a placeholder for true or false")]
    [InlineData("""[{"Say":{"text":«"{{n:int}}"»}}]""", "PERCL3006 Say.text, a text, a placeholder for a whole number; write \"{{n}}\"")]
    [InlineData("""[{"Say":{"text":"a","privacyMode":«"true"»}}]""", "PERCL3006 Say.privacyMode, true or false, the text 'true'; leave out the quotation marks")]
    [InlineData("""[{"Say":{"text":"a","privacyMode":«0»}}]""", "PERCL3006 Say.privacyMode, true or false, the number 0")]
    [InlineData("""[{"Say":{"text":"a","beep":«true»}}]""", "PERCL3006 Say.beep, a text, true; put it in quotation marks")]
    [InlineData("""[{"Say":{"text":"a","metadata":«"a"»}}]""", "PERCL3006 Say.metadata, a list of texts, the text 'a'; put it in brackets: [ … ]")]
    [InlineData("""[{"Say":{"text":"a","metadata":["a",«1»]}}]""", "PERCL3006 Say.metadata[], a text, the number 1; put it in quotation marks")]
    [InlineData("""[{"Say":{"text":"a","parameters":«[»]}}]""", "PERCL3006 Say.parameters, an object of texts, a list")]
    [InlineData("""[{"GetDigits":{"actionUrl":"https://a","prompts":«{»"Say":{"text":"a"}}}}]""", "PERCL3006 GetDigits.prompts, a list of commands, an object; put it in brackets: [ … ]")]
    [InlineData("""[{"Say":{"text":"a"}},{"Hangup":{}},«{"Say":{"text":"b"}}»]""", "PERCL1001 'Say', Hangup, ends the call")]
    [InlineData("""[{«"Say"»:{}}]""", "PERCL2010 Say.text, missing, refuses")]
    [InlineData("""[{"Say":{"text":«null»}}]""", "PERCL2010 Say.text, null, refuses")]
    [InlineData("""[{"GetDigits":{"actionUrl":«"/{{id}}"»}}]""", "PERCL2001 GetDigits.actionUrl, '/…'")]
    [InlineData("""«[]»""", "PERCL1007")]
    public void WrongScripts_AreReportedWhereTheyAreWrong(string marked, params string[] expected)
    {
        var source = marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);
        var script = JsonScriptReader.Read(source, JsonSyntax.File, Language);
        var violations = IfOn(script.Check(Language)).ToArray();

        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            violations.Select(static v => $"{v.RuleId} {string.Join(", ", v.Arguments.Where(static a => a.Length > 0))}".Trim()).Order(StringComparer.Ordinal));
        Assert.Equal(Unquoted(marked), Unquoted(Mark(source, script, violations)));
    }

    [Theory]
    [InlineData("""[{"Say":{"text":""", "PERCL3001")]
    [InlineData("""[{"Say":{""", "PERCL3001")]
    [InlineData("""[{""", "PERCL3001")]
    [InlineData("""[{"GetDigits":{"acti""", "PERCL3001")]
    [InlineData("""[{"GetDigits":{"actionUrl":"/a""", "PERCL3001")]
    [InlineData("""[{"Hangup":{}},""", "PERCL3001")]
    public void HalfTypedScripts_AreReportedForThatOnly(string source, string expected) =>
        Assert.Equal([expected], Read(source).Select(static violation => violation.RuleId));

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
            .Read(pattern.Replace('#', JsonSyntax.InterpolationMark), new JsonSyntax { InterpolationOffsets = new EquatableArray<int>(offsets) }, Language)
            .Check(Language)));
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

    private static List<Violation> Read(string source) =>
        [.. IfOn(JsonScriptReader.Read(source, JsonSyntax.File, Language).Check(Language))];

    /// <summary>Without what people must switch on: that a script ends without a terminal command.</summary>
    private static IEnumerable<Violation> IfOn(IEnumerable<Violation> violations) =>
        violations.Where(static violation => violation.RuleId != "PERCL1005");

    /// <summary>Marks of names may be written inside the quotation marks or outside.</summary>
    private static string Unquoted(string marked) => marked.Replace("«\"", "\"«", StringComparison.Ordinal).Replace("\"»", "»\"", StringComparison.Ordinal);

    private static string Mark(string source, JsonScript script, IEnumerable<Violation> violations)
    {
        var marked = new StringBuilder(source);
        var spans = violations.Select(v => v.RuleId == "PERCL1001" ? script.Locations.FindWhole(v.Node) : script.Locations.Find(v.Node));
        foreach (var span in spans.OrderByDescending(static span => span.Start))
        {
            marked.Insert(span.End, '»').Insert(span.Start, '«');
        }

        return marked.ToString();
    }

    private static CommandSchema Command(string name, bool isPrompt, params AttributeSchema[] attributes) =>
        new(name, IsTerminal: false, EndsCall: false, isPrompt, new EquatableArray<AttributeSchema>(attributes));
}
