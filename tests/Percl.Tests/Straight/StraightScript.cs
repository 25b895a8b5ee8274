namespace Percl.Tests.Straight;

/// <summary>A declared script whose values are only read: a Release build writes it straight to the output.</summary>
[PerclScript]
internal readonly partial record struct StraightScript(
    string Url, string Text, string? Language, int Times, bool? IsPrivate)
{
    public Say Greeting => new() { Text = Text, Language = Language, Loop = Times, PrivacyMode = IsPrivate };

    public GetDigits Menu => new()
    {
        ActionUrl = Url,
        Prompts = [new Say { Text = $"{Text}, {Language}!" }, new Pause { Length = 500 }],
        MaxDigits = 1,
    };

    // What is written counts here, not what FreeClimb runs: a URL that begins with a value, at the end of the script.
#pragma warning disable PERCL1001
    public Redirect Next => new() { ActionUrl = $"{Url}/next" };
#pragma warning restore PERCL1001
}
