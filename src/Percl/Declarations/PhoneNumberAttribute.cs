namespace Percl.Declarations;

/// <summary>
/// Declares that the attribute of a command is a phone number in E.164 form: <c>+</c>, then the country code and the
/// number, digits only, for example <c>+12025550123</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PhoneNumberAttribute : Attribute;
