namespace Percl.Declarations;

/// <summary>
/// Declares that the attribute of a command, if true, keeps the command's contents and the caller's input out of logs.
/// The attribute applies to that command alone: nested commands have their own. <c>ToString</c> masks the contents:
/// texts and numbers. A property that overrides a marked one need not repeat the attribute.
/// </summary>
/// <remarks>
/// Name the property <c>Privacy…</c>, as FreeClimb does: the string of a script, which is made of JSON, recognises the
/// attribute by its name.
/// </remarks>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PrivacyAttribute : Attribute;
