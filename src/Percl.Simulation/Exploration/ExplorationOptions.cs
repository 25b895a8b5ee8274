namespace Percl.Simulation;

/// <summary>Describes how far <see cref="CallExploration"/> goes, and what its callers say.</summary>
public sealed record ExplorationOptions
{
    /// <summary>Gets the largest number of things that a caller does in one call. The default is 8.</summary>
    public int MaxDepth { get; init; } = 8;

    /// <summary>Gets the largest number of calls. The default is 1,000.</summary>
    public int MaxCalls { get; init; } = 1_000;

    /// <summary>
    /// Gets the paths of the application that webhooks can reach, such as <c>/incomingCall</c>. Those that no call
    /// reached are in <see cref="CallExploration.Unreached"/>. The default is none.
    /// </summary>
    public IReadOnlyList<string> Endpoints { get; init; } = [];

    /// <summary>
    /// Gets the keys that callers press where an application asks for more than one. The default is 1234.
    /// </summary>
    public IReadOnlyList<string> Digits { get; init; } = ["1234"];

    /// <summary>
    /// Gets the words that callers say where the grammar is not one that is built in. The default is yes and no.
    /// </summary>
    public IReadOnlyList<string> Words { get; init; } = ["yes", "no"];

    /// <summary>Makes sure that callers can do what the options say.</summary>
    /// <exception cref="ArgumentException">They cannot.</exception>
    internal void ThrowIfInvalid()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxDepth, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxCalls, 1);
        if (Digits.Any(static digits => digits is "" || !digits.All(Keys.IsKey)))
        {
            throw new ArgumentException("Keys are digits, * and #.", nameof(Digits));
        }

        if (Words.Any(string.IsNullOrWhiteSpace))
        {
            throw new ArgumentException("Words are not empty.", nameof(Words));
        }
    }
}
