using Percl;

namespace Wrong;

[PerclScript]
public readonly record struct NotPartial
{
    public Pause Wait => new() { Length = 1000 };
}

[PerclScript]
public readonly partial record struct Transfer(string Number)
{
    public OutDial Dial => new() { Destination = "555-0100", CallingNumber = Number, ActionUrl = "https://example.com/a", CallConnectUrl = "https://example.com/b" };

    public Hangup End => new();
}
