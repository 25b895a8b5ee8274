namespace Percl.Benchmarks.Writing;

/// <summary>S2: what answers most calls, a greeting and a menu.</summary>
internal static class Menu
{
    public static PerclScript Create() =>
    [
        new Say
        {
            Text = "Welcome to Example Telecom. This call may be recorded to train our agents.",
            Language = SayLanguage.EnglishUnitedStates,
        },
        new GetDigits
        {
            ActionUrl = "https://pbx.example.com/menu/chosen",
            Prompts =
            [
                new Say
                {
                    Text = "For sales, press one. For support, press two. For billing, press three. "
                        + "To hear this menu once again, press the star key.",
                    Loop = 2,
                },
                new Pause { Length = 500 },
                new Play { File = "https://pbx.example.com/audio/menu.wav", Loop = 1 },
            ],
            InitialTimeoutMs = 8000,
            DigitTimeoutMs = 3000,
            FinishOnKey = DtmfKey.Pound,
            MinDigits = 1,
            MaxDigits = 1,
            FlushBuffer = true,
            PrivacyMode = false,
        },
    ];
}
