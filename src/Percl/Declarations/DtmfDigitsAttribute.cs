namespace Percl.Declarations;

/// <summary>
/// Declares that the attribute of a command is a sequence of keys of a phone: the digits, <c>*</c> and <c>#</c>, at
/// least one.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DtmfDigitsAttribute : Attribute
{
    /// <summary>
    /// Gets or sets a value that indicates whether pauses are allowed between the keys: <c>{n}</c>, where n is a whole
    /// number from 1, for example <c>12{2}34#</c>. The default is false.
    /// </summary>
    public bool AllowsPauses { get; set; }
}
