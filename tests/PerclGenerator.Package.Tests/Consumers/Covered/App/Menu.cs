using Percl;

namespace App;

[PerclScript]
public readonly partial record struct Menu(string Caller, bool IsOpen, string BaseUrl)
{
    public Say Greeting => new() { Text = $"Hello {Caller}." };

    public Say Hours => IsOpen
        ? new() { Text = "We are open." }
        : new() { Text = "We are closed." };

    public GetDigits Keys => new()
    {
        ActionUrl = $"{BaseUrl}/menu",
        Prompts = [new Say { Text = "Press a key." }],
    };

    public Hangup End
    {
        get
        {
            return new() { Reason = Caller };
        }
    }
}

[PerclScript]
public readonly partial record struct Unused
{
    public Hangup End => new();
}
