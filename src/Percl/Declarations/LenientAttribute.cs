namespace Percl.Declarations;

/// <summary>
/// FreeClimb does not surely refuse a value of this attribute that is beyond the declared range or length, that differs
/// from an allowed value in case alone, or that is no sequence of keys: it adjusts the value, or takes it as it is. Such a
/// value is warned of, and no error.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class LenientAttribute : Attribute;
