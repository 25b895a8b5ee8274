namespace PerclGenerator.Analyzers.Tests.Rules.Same;

/// <summary>A script with a mistake, written in both languages.</summary>
/// <param name="Told">What is said of it, as the compiler prints it.</param>
/// <param name="Json">The script as JSON.</param>
/// <param name="Commands">Its commands as C#.</param>
internal sealed record Mistake(string Told, string Json, params string[] Commands)
{
    private const string Queue = "QU0123456789abcdef0123456789abcdef01234567";

    public static IReadOnlyList<Mistake> All { get; } =
    [
        new(
            "warning PERCL1001: 'Say' is never executed: it follows 'Hangup', which ends the call",
            """[{ "Hangup": {} }, { "Say": { "text": "Hi" } }]""",
            "new Hangup()",
            """new Say { Text = "Hi" }"""),
        new(
            "warning PERCL1001: 'Hangup' is never executed: it follows 'Redirect', which is terminal",
            """[{ "Redirect": { "actionUrl": "https://example.com/" } }, { "Hangup": {} }]""",
            """new Redirect { ActionUrl = "https://example.com/" }""",
            "new Hangup()"),
        new(
            "error PERCL1002: 'Hangup' cannot be nested as a prompt (allowed: Pause, Play, Say)",
            """[{ "GetDigits": { "actionUrl": "https://example.com/", "prompts": [{ "Hangup": {} }] } }]""",
            """new GetDigits { ActionUrl = "https://example.com/", Prompts = [new Hangup()] }"""),
        new(
            "warning PERCL1004: 'Reject' works only at the start of the answer to 'inboundCall' and is ignored here: it follows 'Say'",
            """[{ "Say": { "text": "Hi" } }, { "Reject": {} }]""",
            """new Say { Text = "Hi" }""",
            "new Reject()"),
        new(
            "error PERCL2001: 'Redirect.actionUrl' must be an absolute URL (http://host… or https://host…), but is '/menu'",
            """[{ "Redirect": { "actionUrl": "/menu" } }]""",
            """new Redirect { ActionUrl = "/menu" }"""),
        new(
            "info PERCL2003: FreeClimb cannot reach the host 'localhost' of 'Redirect.actionUrl': it is the address of the computer itself",
            """[{ "Redirect": { "actionUrl": "https://localhost/menu" } }]""",
            """new Redirect { ActionUrl = "https://localhost/menu" }"""),
        new(
            "error PERCL2010: 'Redirect.actionUrl' is required, but is null: FreeClimb refuses the command",
            """[{ "Redirect": { "actionUrl": null } }]""",
            "new Redirect { ActionUrl = null! }"),
        new(
            "error PERCL2010: 'OutDial.destination' is required, but is empty: FreeClimb refuses the command",
            """[{ "OutDial": { "destination": "", "callingNumber": "+12025550100", "actionUrl": "https://example.com/", "callConnectUrl": "https://example.com/" } }]""",
            """new OutDial { Destination = "", CallingNumber = "+12025550100", ActionUrl = "https://example.com/", CallConnectUrl = "https://example.com/" }"""),
        new(
            "warning PERCL2010: 'Say.text' is required, but is empty: FreeClimb skips the command",
            """[{ "Say": { "text": "" } }]""",
            """new Say { Text = "" }"""),
        new(
            "error PERCL2011: 'Say.loop' must be 0 or more, but is -1",
            """[{ "Say": { "text": "Hi", "loop": -1 } }]""",
            """new Say { Text = "Hi", Loop = -1 }"""),
        new(
            "warning PERCL2011: 'SendDigits.pauseMs' must be between 100 and 1000, but is 1001",
            """[{ "SendDigits": { "digits": "1", "pauseMs": 1001 } }]""",
            """new SendDigits { Digits = "1", PauseMs = 1001 }"""),
        new(
            "warning PERCL2012: 'Sms.text' must have at most 160 characters, but has 161",
            $$"""[{ "Sms": { "to": "+12025550123", "from": "+12025550100", "text": "{{new string('x', 161)}}" } }]""",
            $$"""new Sms { To = "+12025550123", From = "+12025550100", Text = "{{new string('x', 161)}}" }"""),
        new(
            "error PERCL2013: 'GetSpeech.grammarFile' must be one of 'ALPHNUM6', 'ANY_DIG', 'DIG1', 'DIG2', 'DIG3', 'DIG4', 'DIG5', 'DIG6', 'DIG7', 'DIG8', 'DIG9', 'DIG10', 'DIG11', 'UP_TO_20_DIGIT_SEQUENCE', 'VERSAY_YESNO', but is 'COLOURS'",
            """[{ "GetSpeech": { "actionUrl": "https://example.com/", "grammarType": "BUILTIN", "grammarFile": "COLOURS" } }]""",
            """new GetSpeech { ActionUrl = "https://example.com/", GrammarType = GrammarType.BuiltIn, GrammarFile = "COLOURS" }"""),
        new(
            "error PERCL2014: 'Sms.to' must be a phone number in E.164 form such as +12025550123, but is '555-0123'",
            """[{ "Sms": { "to": "555-0123", "from": "+12025550100", "text": "Hi" } }]""",
            """new Sms { To = "555-0123", From = "+12025550100", Text = "Hi" }"""),
        new(
            "error PERCL2015: 'SendDigits.digits' must be keys of a phone (0 to 9, * and #, and pauses such as {2}), but is '1-2'",
            """[{ "SendDigits": { "digits": "1-2" } }]""",
            """new SendDigits { Digits = "1-2" }"""),
        new(
            "error PERCL2016: 'Enqueue.queueId' must be 'QU' and 40 hexadecimal digits, but is 'support'",
            """[{ "Enqueue": { "queueId": "support", "waitUrl": "https://example.com/", "actionUrl": "https://example.com/" } }]""",
            """new Enqueue { QueueId = "support", WaitUrl = "https://example.com/", ActionUrl = "https://example.com/" }"""),
        new(
            "error PERCL2001: 'Enqueue.waitUrl' must be an absolute URL (http://host… or https://host…), but is 'wait'",
            $$"""[{ "Enqueue": { "queueId": "{{Queue}}", "waitUrl": "wait", "actionUrl": "https://example.com/" } }]""",
            $$"""new Enqueue { QueueId = "{{Queue}}", WaitUrl = "wait", ActionUrl = "https://example.com/" }"""),
        new(
            "error PERCL2017: 'GetDigits.minDigits' must not be greater than 'maxDigits', but 5 is greater than 1",
            """[{ "GetDigits": { "actionUrl": "https://example.com/", "minDigits": 5, "maxDigits": 1 } }]""",
            """new GetDigits { ActionUrl = "https://example.com/", MinDigits = 5, MaxDigits = 1 }"""),
        new(
            "error PERCL2017: 'OutDial.ifMachineUrl' is required where 'ifMachine' is 'redirect', but is missing",
            """[{ "OutDial": { "destination": "+12025550123", "callingNumber": "+12025550100", "actionUrl": "https://example.com/", "callConnectUrl": "https://example.com/", "ifMachine": "redirect" } }]""",
            """new OutDial { Destination = "+12025550123", CallingNumber = "+12025550100", ActionUrl = "https://example.com/", CallConnectUrl = "https://example.com/", IfMachine = IfMachine.Redirect }"""),
        new(
            "info PERCL2018: 'GetSpeech.grammarRule' has no effect where 'grammarType' is 'BUILTIN'",
            """[{ "GetSpeech": { "actionUrl": "https://example.com/", "grammarType": "BUILTIN", "grammarFile": "ANY_DIG", "grammarRule": "digits" } }]""",
            """new GetSpeech { ActionUrl = "https://example.com/", GrammarType = GrammarType.BuiltIn, GrammarFile = "ANY_DIG", GrammarRule = "digits" }"""),
        new(
            "info PERCL2019: 'Say.loop' is 0, so 'Say' is repeated until the caller hangs up",
            """[{ "Say": { "text": "Hi", "loop": 0 } }]""",
            """new Say { Text = "Hi", Loop = 0 }"""),
        new(
            "info PERCL2020: 'Pause.length' is 5 milliseconds; did you mean seconds?",
            """[{ "Pause": { "length": 5 } }]""",
            "new Pause { Length = 5 }"),
        new(
            "info PERCL2021: 'Say' does not inherit 'privacyMode' from 'GetDigits'; set it on 'Say' too to keep its content out of logs",
            """[{ "GetDigits": { "actionUrl": "https://example.com/", "privacyMode": true, "prompts": [{ "Say": { "text": "Your PIN?" } }] } }]""",
            """new GetDigits { ActionUrl = "https://example.com/", PrivacyMode = true, Prompts = [new Say { Text = "Your PIN?" }] }"""),
    ];
}
