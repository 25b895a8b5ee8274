namespace Percl.Declarations;

/// <summary>
/// The attribute of a command is a URL that FreeClimb calls or loads, so it must be absolute: <c>http://host…</c> or
/// <c>https://host…</c>. The analyzers say so at compile time, and the writer refuses another value.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public class AbsoluteUrlAttribute : Attribute;
