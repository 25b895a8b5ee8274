namespace Percl.Declarations;

/// <summary>
/// The attribute of a command keeps what the command says or hears out of logs where it is true. It holds for that
/// command alone: commands that are nested in it have their own.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PrivacyAttribute : Attribute;
