using Percl.Language.Script;

namespace Percl.Language.Findings;

/// <summary>A command or a script of FreeClimb's SDK is created, where the runtime library is there too.</summary>
/// <param name="Name">The name of the type.</param>
public sealed record CommandOfSdkFinding(string Name) : Finding(NodeId.None);
