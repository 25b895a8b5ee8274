using Percl.Language.Checking;
using Percl.Language.Json;
using Percl.Language.JsonScripts;

namespace PerclGenerator.Analyzers.Tests.Json;

/// <summary>JSON that resembles what is wrong, but is right.</summary>
public sealed class SilentScriptTests
{
    [Theory]
    [InlineData("""[{"Say":{"text":"a, b: {c} [d] \"e\" // no comment"}}]""")]
    [InlineData("""[{"Say":{"text":"{{name}} and {{{{"}}]""")]
    [InlineData("""[{"Say":{"text":"\ud83d\ude00 \u0000 \/ \\"}}]""")]
    [InlineData("""[{"Say":{"text":"Hangup"}},{"Hangup":{}}]""")]
    [InlineData("""[{"Say":{"text":"a"}},{"Say":{"text":"a"}}]""")]
    [InlineData("""[{"Say":{"text":"a","language":null,"engine":null,"loop":null}}]""")]
    [InlineData("""[{"Say":{"text":"a","engine":{}}}]""")]
    [InlineData("""[{"Say":{"text":"a","engine":{"name":"ElevenLabs","parameters":{"name":"a","Name":"b"}}}}]""")]
    [InlineData("""[{"Say":{"text":"a","engine":{"parameters":{}}}}]""")]
    [InlineData("""[{"Say":{"text":"a","loop":2.0}}]""")]
    [InlineData("""[{"Say":{"text":"a","loop":1e1}}]""")]
    [InlineData("""[{"Pause":{"length":1E3}}]""")]
    [InlineData("""[{"GetSpeech":{"actionUrl":"https://a.example","grammarType":"URL","grammarFile":"https://a.example/g","confidenceThreshold":0.50}}]""")]
    [InlineData("""[{"GetSpeech":{"actionUrl":"https://a.example","grammarType":"BUILTIN","grammarFile":"ANY_DIG","confidenceThreshold":1}}]""")]
    [InlineData("""[{"GetDigits":{"actionUrl":"https://a.example","prompts":[]}}]""")]
    [InlineData("""[{"GetDigits":{"actionUrl":"https://a.example","prompts":[{"Say":{"text":"a"}},{"Play":{"file":"https://a.example"}},{"Pause":{"length":100}}]}}]""")]
    [InlineData("""[{"GetDigits":{"actionUrl":"https://a.example","minDigits":0,"maxDigits":0}}]""")]
    [InlineData("""[{"GetDigits":{"actionUrl":"https://a.example","finishOnKey":"*"}}]""")]
    [InlineData("""[{"OutDial":{"destination":"+12025550123","callingNumber":"+12025550124","actionUrl":"https://a.example","callConnectUrl":"https://a.example","ifMachine":"hangup"}}]""")]
    [InlineData("""[{"OutDial":{"destination":"+12025550123","callingNumber":"+12025550124","actionUrl":"https://a.example","callConnectUrl":"https://a.example","ifMachine":"redirect","ifMachineUrl":"https://a.example"}}]""")]
    [InlineData("""[{"SendDigits":{"digits":"0123456789*#{1}"}}]""")]
    [InlineData("""[{"Hangup":{"reason":""}}]""")]
    [InlineData("""[{"Reject":{"reason":"busy"}}]""")]
    [InlineData("""[{"SetTalk":{}},{"SetListen":{"listen":false}},{"Unpark":{}}]""")]
    [InlineData("""[{"Park":{"waitUrl":"https://a.example","actionUrl":"https://a.example"}}]""")]
    [InlineData("""[{"TranscribeUtterance":{"actionUrl":"https://a.example","record":{"maxLengthSec":60}}}]""")]
    [InlineData("""[{"AudioStream":{"location":{"uri":"https://a.example"},"contentType":"audio/mulaw;rate=8000","actionUrl":"https://a.example","metadata":["a","a"]}}]""")]
    [InlineData("""[{"AudioStream":{"location":"https://a.example","contentType":"own","actionUrl":"https://a.example","metadata":[]}}]""")]
    [InlineData("[\r\n\t{ \"Hangup\" : { } }\r\n]\r\n")]
    [InlineData("\uFEFF[{\"Hangup\":{}}]")]
    public void StrictJson_IsLeftAlone(string json) => Verify(json, JsonSyntax.Strict);

    [Theory]
    [InlineData("""[ { "Say": { "text": "{{name}}" } } ] // {{ no hole }}""")]
    [InlineData("""[ { "Say": { "text": "{{{{name}} {a} }} }}}}" } } ]""")]
    [InlineData("""[ { "Say": { "text": "a", "loop": "{{n:int}}", }, }, ]""")]
    [InlineData("""[ { "Say": { "text": "{{n}}" } }, { "Say": { "text": "{{n}}{{n}}" } } ]""")]
    [InlineData("""[ { "Say": { "text": "a", "loop": {{n:int}}, "privacyMode": {{p:bool}} } } ]""")]
    [InlineData("""[ /* a, ] */ { "Pause": { "length": {{n:long}} } } /* b */ ]""")]
    [InlineData("""[ { "Redirect": { "actionUrl": "{{baseUrl}}" } } ]""")]
    [InlineData("""[ { "Redirect": { "actionUrl": "https://{{host}}/menu" } } ]""")]
    [InlineData("""[ { "Sms": { "to": "+{{to}}", "from": "{{from}}", "text": "{{text}}" } } ]""")]
    [InlineData("""[ { "GetDigits": { "actionUrl": "{{url}}", "minDigits": 9, "maxDigits": {{most:int}} } } ]""")]
    public void ScriptFile_IsLeftAlone(string json) => Verify(json, JsonSyntax.File);

    private static void Verify(string json, JsonSyntax syntax) => Assert.Empty(JsonScriptReader
        .Read(json, syntax, Language.Schema)
        .Check(Language.Schema)
        .Where(static violation => DescriptorTable.Find(violation.RuleId).IsEnabledByDefault)
        .Select(static violation => $"{violation.RuleId} {string.Join(" | ", violation.Arguments)}"));
}
