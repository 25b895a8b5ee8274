namespace Percl.Declarations;

/// <summary>
/// Declares that some source of FreeClimb has a string where the attribute of a command has another type. The analyzers
/// do not report a string, and the library reads one. The library writes the property's type.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class MayBeTextAttribute : Attribute;
