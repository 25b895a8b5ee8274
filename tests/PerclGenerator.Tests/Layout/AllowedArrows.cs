namespace PerclGenerator.Tests.Layout;

/// <summary>The folders of the product, and those that each may use.</summary>
internal static class AllowedArrows
{
    /// <summary>Gets all rows.</summary>
    public static IReadOnlySet<Arrow> All { get; } = new HashSet<Arrow>();
}
