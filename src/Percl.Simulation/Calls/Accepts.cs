namespace Percl.Simulation;

/// <summary>Specifies what a waiting command takes notice of, beside interruptions.</summary>
[Flags]
internal enum Accepts
{
    /// <summary>Nothing. Keys are kept for later.</summary>
    Nothing = 0,

    /// <summary>Keys and tones.</summary>
    Keys = 1,

    /// <summary>Words.</summary>
    Speech = 2,

    /// <summary>The reaction to ringing.</summary>
    Reactions = 4,
}
