namespace Percl.Declarations;

/// <summary>
/// Declares that the attribute of a command, if true, keeps the command's contents and the caller's input out of logs.
/// The attribute applies to that command alone: nested commands have their own.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PrivacyAttribute : Attribute;
