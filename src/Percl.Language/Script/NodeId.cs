namespace Percl.Language.Script;

/// <summary>
/// Stands for a place in whatever a script was read from. Only the reader that made it knows where that is, so a model
/// of a script stays the same when the script is moved.
/// </summary>
/// <param name="Value">The reader's number for the place.</param>
public readonly record struct NodeId(int Value);
