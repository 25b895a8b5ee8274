namespace Percl.Declarations;

/// <summary>
/// Some source of FreeClimb has a text where the attribute of a command is something else, so the analyzers do not call
/// a text wrong, and the library reads one. It writes what the property's type says.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class MayBeTextAttribute : Attribute;
