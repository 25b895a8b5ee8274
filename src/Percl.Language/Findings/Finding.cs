using Percl.Language.Script;

namespace Percl.Language.Findings;

/// <summary>Represents a violation that a front end finds while it reads. The rule provides the message.</summary>
/// <param name="Node">
/// The node; <see cref="NodeId.None"/> where the front end keeps the location beside the finding.
/// </param>
public abstract record Finding(NodeId Node);
