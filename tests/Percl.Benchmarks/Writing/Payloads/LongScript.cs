namespace Percl.Benchmarks.Writing;

/// <summary>
/// S3: 50 commands. Four of ten carry a text with accents, with Japanese, or with characters that JSON escapes.
/// </summary>
internal static class LongScript
{
    private const int Count = 50;

    private static readonly string[] Accents =
    [
        "Grüezi und herzlich willkommen! Für Auskünfte über Öffnungszeiten drücken Sie bitte die Eins. "
            + "Für alles Übrige bleiben Sie bitte in der Leitung; "
            + "Sie werden gleich mit der nächsten freien Person verbunden. Danke!",
        "Votre appel a été placé en file d'attente ; un conseiller vous répondra dès que possible. "
            + "Merci de votre fidélité à l'agence de Besançon, "
            + "où la prise de rendez-vous est désormais possible à toute heure, même fériée.",
    ];

    private static readonly string[] Japanese =
    [
        "お電話ありがとうございます。ただいま電話が大変混み合っております。恐れ入りますが、そのままお待ちいただくか、しばらくしてからもう一度おかけ直しください。",
        "営業時間は月曜日から金曜日の午前九時から午後五時までです。ご用件をお伺いし、担当者におつなぎしますので、少々お待ちください。",
    ];

    private static readonly string[] Escapes =
    [
        "Reply \"YES\" to confirm your visit,\nor \"NO\" to cancel it.\n"
            + "Your agent finds the notes in \\\\files\\visits\\2026, \"open\".",
        "Your one-time code is \"482 913\".\nIt is valid for ten minutes.\n"
            + "Never tell it to anyone, not even to \"our staff\" on the phone.",
    ];

    private static readonly string[] Plain =
    [
        "All of our agents are talking to other customers. "
            + "Your call is important to us, and it will be answered in turn, so please stay on the line.",
        "This call may be monitored or recorded to train our staff. "
            + "If you do not agree, please tell so to the agent who answers.",
    ];

    public static PerclScript Create()
    {
        var script = new PerclScript();
        for (var i = 0; i < Count - 1; i++)
        {
            script.Add(CreateCommand(i % 10, i / 10));
        }

        script.Add(new GetDigits
        {
            ActionUrl = "https://pbx.example.com/survey/answered",
            FinishOnKey = DtmfKey.Star,
            MaxDigits = 4,
        });
        return script;
    }

    private static IPerclCommand CreateCommand(int kind, int round) => kind switch
    {
        0 => new Say { Text = Pick(Accents, round), Language = SayLanguage.German },
        1 => new Pause { Length = 250 + round },
        2 => new Sms
        {
            To = "+12025550123",
            From = "+12025550188",
            Text = Pick(Plain, round),
            NotificationUrl = "https://pbx.example.com/sms/status",
        },
        3 => new Say { Text = Pick(Japanese, round), Language = SayLanguage.Japanese, Loop = 1 },
        4 => new Play { File = "https://pbx.example.com/audio/jingle.wav", Loop = 1 + round },
        5 => new Sms { To = "+12025550123", From = "+12025550188", Text = Pick(Escapes, round) },
        6 => new SendDigits { Digits = "1234#", PauseMs = 200 },
        7 => new Say { Text = Pick(Plain, round + 1), PrivacyMode = true },
        8 => new Say { Text = Pick(Accents, round + 1), Language = SayLanguage.FrenchFrance },
        _ => round % 2 == 0 ? new SetTalk { Talk = true } : new SetListen { Listen = false },
    };

    private static string Pick(string[] texts, int i) => texts[i % texts.Length];
}
