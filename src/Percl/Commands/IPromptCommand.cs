namespace Percl;

/// <summary>
/// A command that may also be nested in the <c>prompts</c> of a command that collects input. What is not an
/// <see cref="IPromptCommand"/> cannot be nested.
/// </summary>
public partial interface IPromptCommand : IPerclCommand;
