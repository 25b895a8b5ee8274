namespace ConferenceLine.Demo;

/// <summary>The application gave an answer with which the call cannot go on.</summary>
internal sealed class CallFailedException(string message) : Exception(message);
