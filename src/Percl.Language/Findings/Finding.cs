using Percl.Language.Script;

namespace Percl.Language.Findings;

/// <summary>
/// A fact that a front end finds while it reads, and that breaks a rule by itself. The rule words it.
/// </summary>
/// <param name="Node">The node; <see cref="NodeId.None"/> where the front end keeps the location beside the
/// finding.</param>
public abstract record Finding(NodeId Node);
