using Percl;

namespace ConferenceLine.Scripts;

/// <summary>Takes leave of a caller whose conference is over.</summary>
[PerclScript]
internal readonly partial record struct Goodbye
{
    public Say Farewell => new() { Text = "Thank you for calling. Goodbye." };

    public Hangup End => new();
}
