namespace PerclGenerator.Analyzers.Tests.Documentation;

/// <summary>What is reported on a line.</summary>
/// <param name="Line">The line, counted from 0.</param>
/// <param name="Id">The rule, or the compiler's number.</param>
internal sealed record Reported(int Line, string Id);
