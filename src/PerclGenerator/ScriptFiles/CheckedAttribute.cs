namespace PerclGenerator.ScriptFiles;

/// <summary>Represents a string attribute of a command that is checked when it is written.</summary>
/// <param name="Name">The command and its attribute, for example <c>Redirect.actionUrl</c>.</param>
/// <param name="IsUrl">Whether the string must be an absolute URL.</param>
/// <param name="MustNotBeEmpty">Whether an empty string is refused.</param>
internal sealed record CheckedAttribute(string Name, bool IsUrl, bool MustNotBeEmpty);
