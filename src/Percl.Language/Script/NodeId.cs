namespace Percl.Language.Script;

/// <summary>
/// The id of a node of a script. Only the reader that made it knows the node's location, so a model of a script stays
/// equal when the script is moved.
/// </summary>
/// <param name="Value">The reader's number for the node.</param>
public readonly record struct NodeId(int Value)
{
    /// <summary>Gets the id of a node without a location.</summary>
    public static NodeId None { get; } = new(-1);
}
