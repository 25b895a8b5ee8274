using Percl;

namespace ConferenceLine.Scripts;

/// <summary>Says goodbye to a caller who has left the conference.</summary>
[PerclScript]
internal readonly partial record struct Goodbye
{
    public Say Farewell => new() { Text = "Thank you for calling. Goodbye." };

    public Hangup End => new();
}
