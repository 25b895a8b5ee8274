namespace Percl;

/// <summary>
/// Represents a command that may also be nested in the <c>prompts</c> of a command that collects input. Other commands
/// cannot be nested.
/// </summary>
public partial interface IPromptCommand : IPerclCommand;
