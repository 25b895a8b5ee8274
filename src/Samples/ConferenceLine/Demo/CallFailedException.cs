namespace ConferenceLine.Demo;

/// <summary>The call cannot go on with an answer of the application.</summary>
internal sealed class CallFailedException(string message) : Exception(message);
