namespace Percl.Declarations;

/// <summary>
/// Makes breaches of a property's constraints warnings instead of errors, because FreeClimb does not definitely refuse the
/// value: it adjusts the value, or takes it unchanged. This holds for a value beyond the range or length, for one that
/// differs from an allowed value in case alone, and for one that is no sequence of keys.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AdvisoryAttribute : Attribute;
