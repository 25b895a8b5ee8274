namespace Percl.Tool;

/// <summary>Represents a problem that ends the command with <see cref="ExitCode.Usage"/>.</summary>
/// <param name="message">The message, without a full stop.</param>
internal sealed class ToolException(string message) : Exception(message);
