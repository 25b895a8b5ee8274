namespace PerclGenerator.Model;

/// <summary>What the framework that a project is built for has of what generated code uses. .NET Framework lacks some.</summary>
/// <param name="ConvertsTexts">Whether a text becomes a span by itself, in every version of C#.</param>
/// <param name="HasInit">Whether it has what the compiler needs for <c>init</c>.</param>
internal sealed record TargetFramework(bool ConvertsTexts, bool HasInit);
