namespace PerclGenerator.Analyzers.Tests.Rules.Silent;

/// <summary>Values that are right, or of which nobody can know, whichever rule looks at them.</summary>
public sealed class ValueTests
{
    private static readonly Dictionary<string, string> Statements = new(StringComparer.Ordinal)
    {
        // PERCL2001
        ["URL from configuration"] = "return new Redirect { ActionUrl = Environment.GetEnvironmentVariable(\"BASE\") + \"/menu\" };",
        ["URL of a hole alone"] = "return new Redirect { ActionUrl = $\"{url}\" };",
        ["URL that begins with a hole"] = "return new Redirect { ActionUrl = $\"{url}/menu/{number}\" };",
        ["URL whose scheme is a hole"] = "return new Redirect { ActionUrl = $\"{(condition ? \"https\" : \"http\")}://example.com\" };",
        ["URL whose scheme ends in a hole"] = "return new Redirect { ActionUrl = $\"http{(condition ? \"s\" : \"\")}://example.com\" };",
        ["URL in capitals"] = "return new Redirect { ActionUrl = \"HTTPS://EXAMPLE.COM/MENU\" };",
        ["URL with a port"] = "return new Redirect { ActionUrl = \"https://example.com:8443/menu\" };",
        ["URL with a query"] = "return new Redirect { ActionUrl = \"https://example.com?a=/b//c\" };",
        ["URL with a fragment"] = "return new Redirect { ActionUrl = \"https://example.com/#/menu\" };",
        ["URL of a Uri"] = "return new Redirect { ActionUrl = new Uri(\"https://example.com/a\").AbsoluteUri };",
        ["URL of a relative Uri on a base"] = "return new Redirect { ActionUrl = new Uri(new Uri(url), \"/menu\").ToString() };",
        ["URL that is concatenated"] = "return new Redirect { ActionUrl = string.Concat(url, \"/menu\") };",
        ["URL that is formatted"] = "return new Redirect { ActionUrl = string.Format(\"{0}/menu\", url) };",
        ["URL that is joined"] = "return new Redirect { ActionUrl = string.Join(\"/\", url, \"menu\") };",
        ["URL that is built"] = "return new Redirect { ActionUrl = new System.Text.StringBuilder(\"/menu\").Insert(0, url).ToString() };",
        ["URL that is chosen"] = "return new Redirect { ActionUrl = condition ? url : \"https://example.com\" };",
        ["URL that is replaced"] = "return new Redirect { ActionUrl = \"/menu\".Insert(0, url) };",
        ["URL in a local that is set again"] = "var path = \"/menu\"; path = url + path; return new Redirect { ActionUrl = path };",
        ["URL in a local that is added to"] = "var path = \"/menu\"; path += url; return new Redirect { ActionUrl = path };",
        ["URL in a local that is handed out"] = "var path = \"/menu\"; Complete(ref path); return new Redirect { ActionUrl = path }; void Complete(ref string p) => p = url + p;",
        ["URL in a local that a function sets"] = "var path = \"/menu\"; void Set() => path = url; Set(); return new Redirect { ActionUrl = path };",
        ["URL in a local that a lambda sets"] = "var path = \"/menu\"; Action set = () => path = url; set(); return new Redirect { ActionUrl = path };",
        ["URL in a reference"] = "var path = \"/menu\"; ref var same = ref path; same = url; return new Redirect { ActionUrl = path };",
        ["URL in a deconstruction"] = "string path, more; (path, more) = (url, \"/menu\"); return new Redirect { ActionUrl = path + more };",
        ["URL in a loop"] = "foreach (var path in new[] { \"/a\", \"/b\" }) { given.Add(new Redirect { ActionUrl = url + path }); }",
        ["URL of an out variable"] = "if (!Uri.TryCreate(\"/menu\", UriKind.Relative, out var path)) { return null; } return new Redirect { ActionUrl = new Uri(new Uri(url), path).AbsoluteUri };",
        ["URL of a caught exception"] = "try { return new Redirect { ActionUrl = url }; } catch (Exception e) when (e.Message == \"/menu\") { return null; }",
        // PERCL2003
        ["host that is only like an address"] = "return new Redirect { ActionUrl = \"https://10.example.com\" };",
        ["host that begins as localhost"] = "return new Redirect { ActionUrl = \"https://localhost.example.com\" };",
        ["host with a public address"] = "return new Redirect { ActionUrl = \"https://172.32.0.1/menu\" };",
        ["host named in the path"] = "return new Redirect { ActionUrl = \"https://example.com/localhost/192.168.0.1\" };",
        ["host named in the text"] = "return new Say { Text = \"Call http://localhost now\" };",
        // PERCL2004
        ["two slashes in a query"] = "return new Redirect { ActionUrl = \"https://example.com/?next=\" + \"/menu\" };",
        ["scheme and host in two parts"] = "return new Redirect { ActionUrl = \"https:\" + \"//example.com\" };",
        ["scheme in a part of its own"] = "return new Redirect { ActionUrl = \"https://\" + \"example.com\" };",
        ["empty part"] = "return new Redirect { ActionUrl = \"https://example.com/\" + \"\" + \"menu\" };",
        ["parts of a text"] = "return new Say { Text = \"https://example.com/\" + \"/menu\" };",
        // PERCL2011 to PERCL2013
        ["smallest number"] = "return new Pause { Length = 1000 * 60 * 60 };",
        ["bounds of a range"] = "return new SendDigits { Digits = \"1\", PauseMs = 100 } with { Digits = \"2\" };",
        ["confidence of one"] = "return new GetSpeech { ActionUrl = url, GrammarFile = url, ConfidenceThreshold = 1 };",
        ["confidence of a fraction"] = "return new GetSpeech { ActionUrl = url, GrammarFile = url, ConfidenceThreshold = 1 / 2.0, SensitivityLevel = 0f };",
        ["number that is computed"] = "return new Pause { Length = Math.Max(number, 0) };",
        ["number that is converted"] = "return new Pause { Length = (int)TimeSpan.FromSeconds(2).TotalMilliseconds };",
        ["number that is parsed"] = "return new Pause { Length = int.Parse(\"0\") };",
        ["text of 160 characters"] = $"return new Sms {{ To = name, From = name, Text = \"{new string('x', 160)}\" }};",
        ["text of 160 pairs"] = $"return new Sms {{ To = name, From = name, Text = \"{string.Concat(Enumerable.Repeat("😀", 160))}\" }};",
        ["text of 4096 bytes"] = $"return new Say {{ Text = \"{new string('x', 4096)}\" }};",
        ["long text of another engine"] = $"return new Say {{ Text = \"{new string('x', 300)}\", Engine = new() {{ Name = SayEngineName.FreeClimbStandard }} }};",
        ["long text of an engine that is not known"] = $"return new Say {{ Text = \"{new string('x', 300)}\", Engine = new() {{ Name = (SayEngineName)number }} }};",
        ["language that is composed"] = "return new Say { Text = name, Language = \"en-\" + name };",
        ["language that is looked up"] = "return new Say { Text = name, Language = new Dictionary<string, string> { [\"en\"] = \"de\" }[name] };",
        ["language that is null"] = "return new Say { Text = name, Language = null };",
        ["key that is a digit"] = "return new GetDigits { ActionUrl = url, FinishOnKey = \"0\" };",
        ["enum that is cast"] = "return new CreateConference { ActionUrl = url, PlayBeep = (PlayBeep)2 };",
        ["enum that is parsed"] = "return new CreateConference { ActionUrl = url, PlayBeep = Enum.Parse<PlayBeep>(\"Never\") };",
        // PERCL2014 to PERCL2016
        ["number of the shortest kind"] = "return new Sms { To = \"+1\" + name, From = name, Text = name };",
        ["number in a hole"] = "return new Sms { To = $\"+{number}{name}\", From = $\"{name}\", Text = name };",
        ["number that is trimmed"] = "return new Sms { To = name.Trim(' ', '-'), From = \"(202) 555\".Replace(\"(\", \"+1\"), Text = \"(202) 555\" };",
        ["keys with pauses"] = "return new SendDigits { Digits = \"*1#{10}2\" };",
        ["keys that are filled"] = "return new SendDigits { Digits = $\"{number}#\" };",
        ["id in a hole"] = "return new Enqueue { QueueId = $\"QU{name}\", WaitUrl = url, ActionUrl = url };",
        ["id in small letters"] = "return new AddToConference { ConferenceId = \"CFabcdefabcdefabcdefabcdefabcdefabcdef0123\" };",
        // PERCL2017 to PERCL2021
        ["equal numbers"] = "return new GetDigits { ActionUrl = url, MinDigits = 4, MaxDigits = 4 };",
        ["one of two numbers"] = "return new GetDigits { ActionUrl = url, MinDigits = 40, MaxDigits = condition ? 3 : 50 };",
        ["redirect with its URL"] = "return new OutDial { Destination = name, CallingNumber = name, ActionUrl = url, CallConnectUrl = url, IfMachine = IfMachine.Redirect, IfMachineUrl = url };",
        ["redirect with a URL that may be null"] = "return new OutDial { Destination = name, CallingNumber = name, ActionUrl = url, CallConnectUrl = url, IfMachine = IfMachine.Redirect, IfMachineUrl = condition ? url : null };",
        ["machine that may redirect"] = "return new OutDial { Destination = name, CallingNumber = name, ActionUrl = url, CallConnectUrl = url, IfMachine = condition ? IfMachine.Redirect : null, IfMachineUrl = url };",
        ["grammar that is built in"] = "return new GetSpeech { ActionUrl = url, GrammarType = GrammarType.BuiltIn, GrammarFile = BuiltInGrammar.YesNo };",
        ["language without an engine"] = "return new Say { Text = name, Language = SayLanguage.German, Engine = null };",
        ["call control"] = "return new AddToConference { ConferenceId = name, AllowCallControl = true, CallControlSequence = \"1\", CallControlUrl = url };",
        ["once"] = "return new Play { File = url, Loop = 1 };",
        ["length of a day"] = "return new OutDial { Destination = name, CallingNumber = name, ActionUrl = url, CallConnectUrl = url, Timeout = 86_400 };",
        ["shortest likely pause"] = "return new Pause { Length = 50 };",
        ["private prompts"] = "return new GetDigits { ActionUrl = url, PrivacyMode = true, Prompts = [new Say { Text = name, PrivacyMode = true }, new Pause { Length = 100 }] };",
        ["prompts of a host that is not private"] = "return new GetDigits { ActionUrl = url, PrivacyMode = false, Prompts = [new Say { Text = name }] };",
        ["prompts that are made elsewhere"] = "IPromptCommand prompt = new Say { Text = name }; return new GetDigits { ActionUrl = url, PrivacyMode = true, Prompts = [prompt] };",
    };

    public static TheoryData<string> Names => [.. Statements.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public Task Value_IsLeftAlone(string name) => SilentCode.VerifyStatementsAsync(Statements[name]);
}
