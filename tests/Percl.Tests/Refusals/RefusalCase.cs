namespace Percl.Tests.Refusals;

/// <summary>A script that breaks a rule at run time, and how its refusal must describe it.</summary>
/// <param name="Script">The script.</param>
/// <param name="RuleId">The rule.</param>
/// <param name="Path">Where in the script the value would stand.</param>
/// <param name="Value">The value.</param>
internal sealed record RefusalCase(IPerclScript Script, string RuleId, string Path, string? Value);
