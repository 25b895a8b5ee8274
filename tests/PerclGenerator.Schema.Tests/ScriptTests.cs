namespace PerclGenerator.Schema.Tests;

public sealed class ScriptTests
{
    /// <summary>Scripts, and where and by which keyword they are refused.</summary>
    public static TheoryData<string, string> Wrong => new()
    {
        { """{ "Hangup": {} }""", "$ type" },
        { """[ "Hangup" ]""", "$[0] type" },
        { """[ {} ]""", "$[0] minProperties" },
        { """[ { "Hangup": {}, "Unpark": {} } ]""", "$[0] maxProperties" },
        { """[ { "hangup": {} } ]""", "$[0] additionalProperties" },
        { """[ { "Hangup": null } ]""", "$[0].Hangup type" },
        { """[ { "Say": { "text": "x", "txet": "x" } } ]""", "$[0].Say additionalProperties" },
        { """[ { "Say": { "text": "x", "enforcePCI": true } } ]""", "$[0].Say.enforcePCI not" },
        { """[ { "Say": {} } ]""", "$[0].Say required" },
        { """[ { "Say": { "text": "" } } ]""", "$[0].Say.text minLength" },
        { """[ { "Say": { "text": 1 } } ]""", "$[0].Say.text type" },
        { """[ { "Say": { "text": "x", "loop": "2" } } ]""", "$[0].Say.loop pattern" },
        { """[ { "Say": { "text": "x", "loop": -1 } } ]""", "$[0].Say.loop minimum" },
        { """[ { "Say": { "text": "x", "loop": 1.5 } } ]""", "$[0].Say.loop type" },
        { """[ { "Say": { "text": "x", "privacyMode": "true" } } ]""", "$[0].Say.privacyMode pattern" },
        { """[ { "Say": { "text": "x", "language": "en_US" } } ]""", "$[0].Say.language anyOf" },
        { """[ { "Say": { "text": "x", "engine": { "nme": "x" } } } ]""", "$[0].Say.engine additionalProperties" },
        { $$"""[ { "Say": { "text": "{{new string('x', 4097)}}" } } ]""", "$[0].Say.text maxLength" },
        {
            $$"""[ { "Say": { "text": "{{new string('x', 257)}}", "engine": { "name": "freeclimb.neural" } } } ]""",
            "$[0].Say.text maxLength"
        },
        { """[ { "Redirect": { "actionUrl": "/menu" } } ]""", "$[0].Redirect.actionUrl pattern" },
        { """[ { "Redirect": { "actionUrl": "/{{page}}" } } ]""", "$[0].Redirect.actionUrl pattern" },
        { """[ { "Sms": { "to": "555-0123", "from": "{{me}}", "text": "x" } } ]""", "$[0].Sms.to pattern" },
        { """[ { "SendDigits": { "digits": "12a" } } ]""", "$[0].SendDigits.digits pattern" },
        { """[ { "SendDigits": { "digits": "1", "pauseMs": 99 } } ]""", "$[0].SendDigits.pauseMs minimum" },
        { """[ { "SendDigits": { "digits": "1", "pauseMs": 1001 } } ]""", "$[0].SendDigits.pauseMs maximum" },
        {
            """[ { "Enqueue": { "queueId": "QU1", "waitUrl": "https://a", "actionUrl": "https://a" } } ]""",
            "$[0].Enqueue.queueId pattern"
        },
        {
            """[ { "GetDigits": { "actionUrl": "https://a", "prompts": [ { "Hangup": {} } ] } } ]""",
            "$[0].GetDigits.prompts[0] additionalProperties"
        },
        {
            """[ { "GetSpeech": { "actionUrl": "https://a", "grammarType": "URL", "grammarFile": "DIG1" } } ]""",
            "$[0].GetSpeech.grammarFile pattern"
        },
        {
            """[ { "GetSpeech": { "actionUrl": "https://a", "grammarFile": "DIG1" } } ]""",
            "$[0].GetSpeech.grammarFile pattern"
        },
        {
            """[ { "GetSpeech": { "actionUrl": "https://a", "grammarType": "BUILTIN", "grammarFile": "https://a" } } ]""",
            "$[0].GetSpeech.grammarFile anyOf"
        },
        { OutDial("\"ifMachine\": \"redirect\""), "$[0].OutDial required" },
        { OutDial("\"ifMachine\": \"hangup\", \"ifMachineUrl\": \"https://a\""), "$[0].OutDial.ifMachine anyOf" },
    };

    /// <summary>Scripts that look like wrong ones, and are not.</summary>
    public static TheoryData<string> Right =>
    [
        "[]",
        """[ { "GetSpeech": { "actionUrl": "https://a", "grammarFile": "https://a" } } ]""",
        """[ { "GetSpeech": { "actionUrl": "https://a", "grammarFile": "DIG1", "grammarType": "{{type}}" } } ]""",
        """[ { "GetDigits": { "actionUrl": "https://a", "finishOnKey": "", "minDigits": 0, "initialTimeoutMs": 100 } } ]""",
        """[ /* both */ { "Say": { "text": "x", }, }, ]""",
        """[ { "Say": { "text": "x", "loop": null, "language": null, "engine": null, "privacyMode": null } } ]""",
        """[ { "Say": { "text": "x", "loop": "{{times:int}}", "language": "{{language}}", "privacyMode": "{{private:bool}}" } } ]""",
        """[ { "Say": { "text": "{{ a }}, {{n:int}}", "loop": "{{ times : int }}", "privacyMode": "{{ private: bool }}" } } ]""",
        """[ { "Redirect": { "actionUrl": "{{baseUrl}}/menu" } } ]""",
        """[ { "Redirect": { "actionUrl": "https://{{host}}/menu" } } ]""",
        """[ { "Sms": { "to": "+{{number}}", "from": "{{me}}", "text": "x" } } ]""",
        $$$"""[ { "Sms": { "to": "{{to}}", "from": "{{me}}", "text": "{{{new string('x', 155)}}}{{name}}" } } ]""",
        $$"""[ { "Sms": { "to": "+12025550123", "from": "+12025550123", "text": "{{string.Concat(Enumerable.Repeat("😀", 160))}}" } } ]""",
        """[ { "SendDigits": { "digits": "1{2}{{extension}}" } } ]""",
        OutDial("\"ifMachine\": \"{{what}}\", \"ifMachineUrl\": \"https://a\""),
        OutDial("\"ifMachine\": \"hangup\", \"ifMachineUrl\": \"{{url}}\""),
    ];

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Mistake_IsRefusedWhereItIs(string json, string refusal)
    {
        Assert.Equal([refusal], PerclSchema.Refuse(PerclSchema.Parse(json)));
        Assert.NotEmpty(LanguageRules.Find(json));
    }

    [Theory]
    [MemberData(nameof(Right))]
    public void LookAlike_IsAccepted(string json)
    {
        Assert.Empty(PerclSchema.Refuse(PerclSchema.Parse(json)));
        Assert.DoesNotContain(LanguageRules.Find(json), static rule => rule != "PERCL1007");
    }

    private static string OutDial(string attributes) => $$"""
        [ { "OutDial": {
            "destination": "+12025550123", "callingNumber": "+12025550123",
            "actionUrl": "https://a", "callConnectUrl": "https://a", {{attributes}} } } ]
        """;
}
