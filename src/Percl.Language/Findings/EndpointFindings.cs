using Percl.Language.Script;

namespace Percl.Language.Findings;

/// <summary>A notification is answered with PerCL.</summary>
/// <param name="Reason">The reason, and a remedy.</param>
public sealed record AnswerIgnoredFinding(string Reason) : Finding(NodeId.None);

/// <summary>A script leaves an endpoint as a string or as other JSON.</summary>
/// <param name="Form">The form in which it leaves.</param>
public sealed record AnswerNotPerclFinding(string Form) : Finding(NodeId.None);

/// <summary>An endpoint answers with one command, which is not an array.</summary>
public sealed record OneCommandFinding() : Finding(NodeId.None);

/// <summary>The handler of an endpoint takes no webhook, or returns no script.</summary>
/// <param name="Reason">The reason, and a remedy.</param>
public sealed record HandlerFormFinding(string Reason) : Finding(NodeId.None);
