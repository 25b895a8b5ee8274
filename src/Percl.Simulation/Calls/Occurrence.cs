using Percl.Webhooks;

namespace Percl.Simulation;

/// <summary>Represents what a waiting command may meet.</summary>
internal abstract record Occurrence
{
    /// <summary>The time is over.</summary>
    public static Occurrence TimedOut { get; } = new TimedOutOccurrence();

    /// <summary>The call was interrupted, by <see cref="CallInput.Interruption"/>.</summary>
    public static Occurrence Interrupted { get; } = new InterruptedOccurrence();

    /// <summary>A tone of a machine is heard.</summary>
    public static Occurrence Tone { get; } = new ToneOccurrence();

    private sealed record TimedOutOccurrence : Occurrence;

    private sealed record InterruptedOccurrence : Occurrence;

    private sealed record ToneOccurrence : Occurrence;
}

/// <summary>A key is pressed.</summary>
/// <param name="Key">The key: 0 to 9, * or #.</param>
internal sealed record KeyPressed(char Key) : Occurrence;

/// <summary>The party on the telephone speaks.</summary>
/// <param name="Words">The words; null where they cannot be understood.</param>
/// <param name="Confidence">The confidence of the recogniser, from 0 to 100.</param>
internal sealed record Spoken(string? Words, int Confidence) : Occurrence
{
    /// <summary>The confidence of the recogniser where a test does not say another.</summary>
    public const int UsualConfidence = 90;

    /// <summary>The confidence of a recogniser that is certain.</summary>
    public const int GreatestConfidence = 100;

    /// <summary>Gets the time that the words take.</summary>
    public TimeSpan Duration => Speech.DurationOf(Words ?? "Hm, well");
}

/// <summary>A called party reacts to the ringing.</summary>
/// <param name="Status">The status that the call has now.</param>
/// <param name="Machine">The machine that answers; null for a person.</param>
internal sealed record Reacted(CallStatus Status, MachineType? Machine) : Occurrence;
