namespace Percl.Language.Script;

/// <summary>
/// Identifies a node of a script. Only the reader of the script has the node's location, so that the model of a script
/// stays equal when the script is moved.
/// </summary>
/// <param name="Value">The reader's number for the node.</param>
public readonly record struct NodeId(int Value)
{
    /// <summary>Gets the id of a node without a location.</summary>
    public static NodeId None { get; } = new(-1);
}
