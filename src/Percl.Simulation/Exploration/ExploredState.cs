namespace Percl.Simulation;

/// <summary>Represents where a walk has come to.</summary>
/// <param name="Key">What tells the state from others.</param>
/// <param name="Place">The endpoint whose answer runs.</param>
/// <param name="Acts">What the parties can do.</param>
/// <param name="IsEnd">Whether the application has ended the call, or connected it with somebody.</param>
internal sealed record ExploredState(string Key, string Place, IReadOnlyList<ExploredAct> Acts, bool IsEnd);
