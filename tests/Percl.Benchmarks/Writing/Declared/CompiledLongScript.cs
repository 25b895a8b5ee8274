namespace Percl.Benchmarks.Writing;

/// <summary>S3 as a declared script, each of its texts, phone numbers and URLs a parameter.</summary>
[PerclScript]
internal readonly partial record struct CompiledLongScript(
    string Accents0, string Accents1, string Japanese0, string Japanese1,
    string Escapes0, string Escapes1, string Plain0, string Plain1,
    string To, string From, string StatusUrl, string Jingle, string SurveyUrl)
{
    public IPerclCommand[] Round0 =>
    [
        new Say { Text = Accents0, Language = SayLanguage.German },
        new Pause { Length = 250 },
        new Sms { To = To, From = From, Text = Plain0, NotificationUrl = StatusUrl },
        new Say { Text = Japanese0, Language = SayLanguage.Japanese, Loop = 1 },
        new Play { File = Jingle, Loop = 1 },
        new Sms { To = To, From = From, Text = Escapes0 },
        new SendDigits { Digits = "1234#", PauseMs = 200 },
        new Say { Text = Plain1, PrivacyMode = true },
        new Say { Text = Accents1, Language = SayLanguage.FrenchFrance },
        new SetTalk { Talk = true },
    ];

    public IPerclCommand[] Round1 =>
    [
        new Say { Text = Accents1, Language = SayLanguage.German },
        new Pause { Length = 251 },
        new Sms { To = To, From = From, Text = Plain1, NotificationUrl = StatusUrl },
        new Say { Text = Japanese1, Language = SayLanguage.Japanese, Loop = 1 },
        new Play { File = Jingle, Loop = 2 },
        new Sms { To = To, From = From, Text = Escapes1 },
        new SendDigits { Digits = "1234#", PauseMs = 200 },
        new Say { Text = Plain0, PrivacyMode = true },
        new Say { Text = Accents0, Language = SayLanguage.FrenchFrance },
        new SetListen { Listen = false },
    ];

    public IPerclCommand[] Round2 =>
    [
        new Say { Text = Accents0, Language = SayLanguage.German },
        new Pause { Length = 252 },
        new Sms { To = To, From = From, Text = Plain0, NotificationUrl = StatusUrl },
        new Say { Text = Japanese0, Language = SayLanguage.Japanese, Loop = 1 },
        new Play { File = Jingle, Loop = 3 },
        new Sms { To = To, From = From, Text = Escapes0 },
        new SendDigits { Digits = "1234#", PauseMs = 200 },
        new Say { Text = Plain1, PrivacyMode = true },
        new Say { Text = Accents1, Language = SayLanguage.FrenchFrance },
        new SetTalk { Talk = true },
    ];

    public IPerclCommand[] Round3 =>
    [
        new Say { Text = Accents1, Language = SayLanguage.German },
        new Pause { Length = 253 },
        new Sms { To = To, From = From, Text = Plain1, NotificationUrl = StatusUrl },
        new Say { Text = Japanese1, Language = SayLanguage.Japanese, Loop = 1 },
        new Play { File = Jingle, Loop = 4 },
        new Sms { To = To, From = From, Text = Escapes1 },
        new SendDigits { Digits = "1234#", PauseMs = 200 },
        new Say { Text = Plain0, PrivacyMode = true },
        new Say { Text = Accents0, Language = SayLanguage.FrenchFrance },
        new SetListen { Listen = false },
    ];

    public IPerclCommand[] Round4 =>
    [
        new Say { Text = Accents0, Language = SayLanguage.German },
        new Pause { Length = 254 },
        new Sms { To = To, From = From, Text = Plain0, NotificationUrl = StatusUrl },
        new Say { Text = Japanese0, Language = SayLanguage.Japanese, Loop = 1 },
        new Play { File = Jingle, Loop = 5 },
        new Sms { To = To, From = From, Text = Escapes0 },
        new SendDigits { Digits = "1234#", PauseMs = 200 },
        new Say { Text = Plain1, PrivacyMode = true },
        new Say { Text = Accents1, Language = SayLanguage.FrenchFrance },
    ];

    public GetDigits Survey => new() { ActionUrl = SurveyUrl, FinishOnKey = DtmfKey.Star, MaxDigits = 4 };

    /// <summary>Takes the values from the commands.</summary>
    public static CompiledLongScript Of(PerclScript script)
    {
        var commands = script.ToArray();
        var sms = (Sms)commands[2];
        return new CompiledLongScript(
            ((Say)commands[0]).Text,
            ((Say)commands[10]).Text,
            ((Say)commands[3]).Text,
            ((Say)commands[13]).Text,
            ((Sms)commands[5]).Text,
            ((Sms)commands[15]).Text,
            sms.Text,
            ((Sms)commands[12]).Text,
            sms.To,
            sms.From,
            sms.NotificationUrl!,
            ((Play)commands[4]).File,
            ((GetDigits)commands[^1]).ActionUrl);
    }
}
