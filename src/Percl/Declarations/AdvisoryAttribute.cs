namespace Percl.Declarations;

/// <summary>
/// Makes breaches of a property's constraints warnings instead of errors, because FreeClimb does not definitely refuse
/// the value: FreeClimb adjusts the value, or accepts it unchanged. The attribute applies to a value beyond the range
/// or length, to a value that differs from an allowed value only in case, and to a value that is no sequence of keys.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AdvisoryAttribute : Attribute;
