namespace PerclGenerator.Tests.Compiled;

/// <summary>Cultures that write numbers and capitals differently.</summary>
internal static class Cultures
{
    public static IReadOnlyList<string> Names { get; } = ["", "sv-SE", "tr-TR", "ar-SA"];
}
