using Percl;

namespace App;

[PerclScript]
public readonly partial record struct Menu(string Caller, bool IsOpen, string BaseUrl)
{
    public Say Greeting => new() { Text = $"Hello {Caller}." };

    public Say Hours => IsOpen
        ? new() { Text = "We are open." }
        : new() { Text = "We are closed." };

    public Play Music => new()
    {
        File = $"{BaseUrl}/music.wav",
        Loop = 2,
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
