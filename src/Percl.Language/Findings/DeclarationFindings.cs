using Percl.Language.Script;

namespace Percl.Language.Findings;

/// <summary>A marked type, or one around it, is not partial.</summary>
/// <param name="Type">The type that is not partial.</param>
/// <param name="Marked">The marked type.</param>
public sealed record NotPartialFinding(string Type, string Marked) : Finding(NodeId.None);

/// <summary>Nothing can be generated for this kind of type.</summary>
/// <param name="Type">The type.</param>
/// <param name="Reason">The reason.</param>
public sealed record KindOfTypeFinding(string Type, string Reason) : Finding(NodeId.None);

/// <summary>The type of a property has no form in PerCL.</summary>
/// <param name="Property">The property.</param>
/// <param name="Type">Its type.</param>
public sealed record PropertyTypeFinding(string Property, string Type) : Finding(NodeId.None);

/// <summary>Two properties have the same name in PerCL.</summary>
/// <param name="Property">The second property.</param>
/// <param name="Other">The first property.</param>
/// <param name="Name">Their name in PerCL.</param>
public sealed record DuplicateNameFinding(string Property, string Other, string Name) : Finding(NodeId.None);

/// <summary>The commands of a script are in several declarations.</summary>
/// <param name="Command">The first command of a later declaration.</param>
/// <param name="First">The first command of the first declaration.</param>
/// <param name="Type">The script.</param>
public sealed record SeveralDeclarationsFinding(string Command, string First, string Type) : Finding(NodeId.None);

/// <summary>A script declares no command.</summary>
/// <param name="Type">The script.</param>
public sealed record NoCommandsFinding(string Type) : Finding(NodeId.None);

/// <summary>The generated code needs a newer C#.</summary>
/// <param name="Type">The type.</param>
/// <param name="Version">The version of C# in which it is compiled.</param>
public sealed record LanguageVersionFinding(string Type, string Version) : Finding(NodeId.None);

/// <summary>A member of a script holds commands, but is not part of the script.</summary>
/// <param name="Member">The member.</param>
/// <param name="Reason">The reason.</param>
public sealed record NotWrittenFinding(string Member, string Reason) : Finding(NodeId.None);

/// <summary>A script is declared to answer what takes no answer.</summary>
/// <param name="Script">The script.</param>
/// <param name="Reason">The reason.</param>
public sealed record AnswersNothingFinding(string Script, string Reason) : Finding(NodeId.None);
