namespace PerclGenerator.CSharp;

/// <summary>Gathers ways that lead to the same place, such as all that break out of a loop.</summary>
internal sealed class Ways
{
    /// <summary>Gets what is known where they meet; null where there is none.</summary>
    public FlowState? Met { get; private set; }

    /// <summary>Adds a way; null is one that nobody goes.</summary>
    public void Add(FlowState? way) => Met = FlowState.Meet(Met, way);
}
