namespace Percl.Declarations;

/// <summary>
/// Declares that the attribute of a command is a URL that FreeClimb calls or loads, so that the value must be absolute:
/// <c>http://host…</c> or <c>https://host…</c>. The analyzers report another value at compile time, and the writer
/// refuses it.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public class AbsoluteUrlAttribute : Attribute;
