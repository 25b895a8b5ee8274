namespace PerclGenerator.Tests.Layout;

/// <summary>The folders of each project, and the others of the same project that each uses.</summary>
internal static class AllowedArrows
{
    private const string Table = """
        A -> B
        """;

    /// <summary>Gets all rows.</summary>
    public static IReadOnlySet<Arrow> All { get; } = Table.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(static row => row.Split(" -> "))
        .SelectMany(static row => row[1].Split(", ").Select(to => new Arrow(row[0], to)))
        .ToHashSet();
}
