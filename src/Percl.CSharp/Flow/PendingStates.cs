namespace Percl.CSharp.Flow;

/// <summary>Merges the states of branches that end at the same point, such as all that break out of a loop.</summary>
internal sealed class PendingStates
{
    /// <summary>Gets the merged state; null where no branch reaches the point.</summary>
    public FlowState? Merged { get; private set; }

    /// <summary>Adds the state at the end of a branch; null for an unreachable one.</summary>
    public void Add(FlowState? branch) => Merged = FlowState.Merge(Merged, branch);
}
