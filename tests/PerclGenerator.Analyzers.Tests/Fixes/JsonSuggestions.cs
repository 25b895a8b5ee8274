namespace PerclGenerator.Analyzers.Tests.Fixes;

/// <summary>Suggestions in JSON, whatever it stands in: which, what is wrong, and what is right then.</summary>
internal static class JsonSuggestions
{
    public static TheoryData<string, string, string> All => new()
    {
        { "PERCL1001.RemoveCommand", """[{"Hangup":{}},{"Say":{"text":"a"}}]""", """[{"Hangup":{}}]""" },
        { "PERCL1001.RemoveCommand", """[ { "Hangup": {} }, { "Say": { "text": "a" } }, { "Pause": { "length": 100 } } ]""", """[ { "Hangup": {} } ]""" },
        { "PERCL1001.MoveInFront", """[{"Hangup":{}}, {"Say":{"text":"a"}}, {"Pause":{"length":100}}]""", """[{"Say":{"text":"a"}}, {"Pause":{"length":100}}, {"Hangup":{}}]""" },
        { "PERCL1002.MoveInFrontOfHost", """[{"GetDigits":{"actionUrl":"https://a.example.com","prompts":[{"SetTalk":{"talk":true}},{"Say":{"text":"a"}}]}}]""", """[{"SetTalk":{"talk":true}}, {"GetDigits":{"actionUrl":"https://a.example.com","prompts":[{"Say":{"text":"a"}}]}}]""" },
        { "PERCL1004.MoveInFront", """[{"Say":{"text":"a"}},{"PlayEarlyMedia":{"file":"https://a.example.com"}}]""", """[{"PlayEarlyMedia":{"file":"https://a.example.com"}},{"Say":{"text":"a"}}]""" },
        { "PERCL1005.AppendCommand", """[{"Say":{"text":"a"}}]""", """[{"Say":{"text":"a"}}, { "Hangup": {} }]""" },
        { "PERCL2001.SetAttribute", """[{"GetSpeech":{"actionUrl":"https://a.example.com","grammarFile":"DIG4"}}]""", """[{"GetSpeech":{"actionUrl":"https://a.example.com","grammarFile":"DIG4", "grammarType": "BUILTIN"}}]""" },
        { "PERCL2002.EditText", """[{"Redirect":{"actionUrl":"HTTP://a.example.com"}}]""", """[{"Redirect":{"actionUrl":"HTTPS://a.example.com"}}]""" },
        { "PERCL2002.EditText", """[{"Redirect":{"actionUrl":"http://a.example.com"}}]""", """[{"Redirect":{"actionUrl":"https://a.example.com"}}]""" },
        { "PERCL2011.ReplaceValue", """[{"GetSpeech":{"actionUrl":"https://a.example.com","grammarFile":"https://a.example.com","confidenceThreshold":1.5}}]""", """[{"GetSpeech":{"actionUrl":"https://a.example.com","grammarFile":"https://a.example.com","confidenceThreshold":1}}]""" },
        { "PERCL2013.ReplaceValue", """[{"Say":{"text":"a","language":"en-us"}}]""", """[{"Say":{"text":"a","language":"en-US"}}]""" },
        { "PERCL2014.ReplaceValue", """[{"Sms":{"to":"+1 555 012-3456","from":"+15550123456","text":"a"}}]""", """[{"Sms":{"to":"+15550123456","from":"+15550123456","text":"a"}}]""" },
        { "PERCL2017.SetAttribute", """[{"GetSpeech":{"actionUrl":"https://a.example.com","grammarType":"URL","grammarFile":"DIG4"}}]""", """[{"GetSpeech":{"actionUrl":"https://a.example.com","grammarType":"BUILTIN","grammarFile":"DIG4"}}]""" },
        { "PERCL2017.SetAttribute", """[{"OutDial":{"destination":"+15550123456","callingNumber":"+15550123456","actionUrl":"https://a.example.com","callConnectUrl":"https://a.example.com","ifMachineUrl":"https://a.example.com"}}]""", """[{"OutDial":{"destination":"+15550123456","callingNumber":"+15550123456","actionUrl":"https://a.example.com","callConnectUrl":"https://a.example.com","ifMachineUrl":"https://a.example.com", "ifMachine": "redirect"}}]""" },
        { "PERCL2017.RemoveAttribute", """[{"OutDial":{"destination":"+15550123456","callingNumber":"+15550123456","actionUrl":"https://a.example.com","callConnectUrl":"https://a.example.com","ifMachine":"redirect"}}]""", """[{"OutDial":{"destination":"+15550123456","callingNumber":"+15550123456","actionUrl":"https://a.example.com","callConnectUrl":"https://a.example.com"}}]""" },
        { "PERCL2017.RemoveAttribute", """[{"OutDial":{"destination":"+15550123456","callingNumber":"+15550123456","actionUrl":"https://a.example.com","callConnectUrl":"https://a.example.com","ifMachineUrl":"https://a.example.com"}}]""", """[{"OutDial":{"destination":"+15550123456","callingNumber":"+15550123456","actionUrl":"https://a.example.com","callConnectUrl":"https://a.example.com"}}]""" },
        { "PERCL2018.RemoveAttribute", """[{"GetSpeech":{"grammarRule":"a", "actionUrl":"https://a.example.com","grammarType":"BUILTIN","grammarFile":"DIG4"}}]""", """[{"GetSpeech":{"actionUrl":"https://a.example.com","grammarType":"BUILTIN","grammarFile":"DIG4"}}]""" },
        { "PERCL2020.ReplaceValue", """[{"Pause":{"length":5}},{"Pause":{"length":7}}]""", """[{"Pause":{"length":5000}},{"Pause":{"length":7000}}]""" },
        { "PERCL2021.AddAttribute", """[{"GetDigits":{"actionUrl":"https://a.example.com","privacyMode":true,"prompts":[{"Say":{"text":"a"}}]}}]""", """[{"GetDigits":{"actionUrl":"https://a.example.com","privacyMode":true,"prompts":[{"Say":{"text":"a", "privacyMode": true}}]}}]""" },
        { "PERCL3002.WrapInList", """{ "Hangup": {} }""", """[{ "Hangup": {} }]""" },
        { "PERCL3003.SplitCommands", """[{ "Say": {"text":"a"}, "Pause": {"length":100}, "Hangup": {} }]""", """[{ "Say": {"text":"a"} }, { "Pause": {"length":100} }, { "Hangup": {} }]""" },
        { "PERCL3004.Rename", """[{"say":{"text":"a"}},{"Hangupp":{}}]""", """[{"Say":{"text":"a"}},{"Hangup":{}}]""" },
        { "PERCL3005.Rename", """[{"Say":{"txt":"a"}}]""", """[{"Say":{"text":"a"}}]""" },
        { "PERCL3005.Rename", """[{"Say":{"text":"a","enforcePCI":true}}]""", """[{"Say":{"text":"a","privacyMode":true}}]""" },
        { "PERCL3005.RemoveAttribute", """[{"Say":{"voice":1,"text":"a","more":[1]}}]""", """[{"Say":{"text":"a"}}]""" },
        { "PERCL3006.ReplaceValue", """[{"Say":{"text":4}},{"Pause":{"length":"400"}},{"Say":{"text":"a","privacyMode":"true"}}]""", """[{"Say":{"text":"4"}},{"Pause":{"length":400}},{"Say":{"text":"a","privacyMode":true}}]""" },
        { "PERCL3006.WrapInList", """[{"GetDigits":{"actionUrl":"https://a.example.com","prompts":{"Say":{"text":"a"}}}}]""", """[{"GetDigits":{"actionUrl":"https://a.example.com","prompts":[{"Say":{"text":"a"}}]}}]""" },
        { "PERCL3007.RemoveAttribute", """[{"Say":{"text":"a", "loop":2, "text":"b"}}]""", """[{"Say":{"loop":2, "text":"b"}}]""" },
    };

    /// <summary>What nothing is suggested for, since it would be wrong in another way.</summary>
    public static TheoryData<string, string> None => new()
    {
        { "PERCL1001.MoveInFront", """[{"Redirect":{"actionUrl":"https://a.example.com"}},{"Hangup":{}}]""" },
        { "PERCL1002.MoveInFrontOfHost", """[{"GetDigits":{"actionUrl":"https://a.example.com","prompts":[{"Hangup":{}}]}}]""" },
        { "PERCL2011.ReplaceValue", """[{"Pause":{"length":0}}]""" },
        { "PERCL2013.ReplaceValue", """[{"Say":{"text":"a","language":"klingon"}}]""" },
        { "PERCL2014.ReplaceValue", """[{"Sms":{"to":"555-0123","from":"+15550123456","text":"a"}}]""" },
        { "PERCL3002.WrapInList", """{ "Hangup": {}, "Say": {"text":"a"} }""" },
        { "PERCL3002.WrapInList", "1" },
        { "PERCL3003.SplitCommands", """[{ "Hangup": {}, "Say": {"text":"a"} }]""" },
        { "PERCL3003.SplitCommands", """[1]""" },
        { "PERCL3004.Rename", """[{"Teleport":{}}]""" },
        { "PERCL3005.Rename", """[{"Say":{"text":"a","txt":"a"}}]""" },
        { "PERCL3006.ReplaceValue", """[{"Pause":{"length":"4.5"}}]""" },
        { "PERCL3006.ReplaceValue", """[{"Redirect":{"actionUrl":4}}]""" },
    };
}
