namespace Percl.Language.Configuration;

/// <summary>Represents a severity that a file's section sets.</summary>
/// <param name="Name">The id of a rule, or a category of rules.</param>
/// <param name="Severity">The severity.</param>
internal sealed record SetSeverity(string Name, FileSeverity Severity);
