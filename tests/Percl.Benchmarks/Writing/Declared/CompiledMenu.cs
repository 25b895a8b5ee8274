namespace Percl.Benchmarks.Writing;

/// <summary>S2 as a declared script, each of its texts and URLs a parameter.</summary>
[PerclScript]
internal readonly partial record struct CompiledMenu(string Welcome, string ActionUrl, string Choices, string File)
{
    public Say Greeting => new() { Text = Welcome, Language = SayLanguage.EnglishUnitedStates };

    public GetDigits Menu => new()
    {
        ActionUrl = ActionUrl,
        Prompts =
        [
            new Say { Text = Choices, Loop = 2 },
            new Pause { Length = 500 },
            new Play { File = File, Loop = 1 },
        ],
        InitialTimeoutMs = 8000,
        DigitTimeoutMs = 3000,
        FinishOnKey = DtmfKey.Pound,
        MinDigits = 1,
        MaxDigits = 1,
        FlushBuffer = true,
        PrivacyMode = false,
    };

    /// <summary>Takes the values from the commands.</summary>
    public static CompiledMenu Of(PerclScript script)
    {
        var commands = script.ToArray();
        var menu = (GetDigits)commands[1];
        return new CompiledMenu(
            ((Say)commands[0]).Text, menu.ActionUrl, ((Say)menu.Prompts![0]).Text, ((Play)menu.Prompts[2]).File);
    }
}
