namespace Percl.Simulation;

/// <summary>Represents a word of a line of a call script.</summary>
/// <param name="Text">The word; a string without its quotes.</param>
/// <param name="Column">The column of its first character, from 1.</param>
/// <param name="IsQuoted">Whether it is a string.</param>
internal sealed record ScriptToken(string Text, int Column, bool IsQuoted);
