using Microsoft.CodeAnalysis.CSharp;

namespace PerclGenerator.Tests.Layout;

/// <summary>The folders of the product use each other in one direction.</summary>
public sealed class ArrowTests
{
    private static readonly CSharpCompilation Product = ArrowReader.Compile(ArrowReader.ReadSources());

    private static readonly Lazy<ILookup<Arrow, string>> Read = new(
        () => ArrowReader.Read(Product, Product.SyntaxTrees));

    [Fact]
    public void EveryArrow_IsInTheTable() => AssertNone(
        Read.Value.Where(static arrow => !AllowedArrows.All.Contains(arrow.Key))
            .Select(static arrow => $"{arrow.Key}: {string.Join(", ", arrow.Take(5))}"));

    [Fact]
    public void EveryRowOfTheTable_IsUsed() => AssertNone(
        AllowedArrows.All.Where(static arrow => !Read.Value.Contains(arrow)).Select(static arrow => arrow.ToString()));

    [Fact]
    public void Table_HasNoCircle() => Assert.Empty(ArrowReader.FindCircles(AllowedArrows.All));

    [Fact]
    public void WrongArrow_IsFound()
    {
        var planted = ArrowReader.Parse(
            "Percl.Language/Schema/Planted.cs",
            "using Percl.Language.Checking; class Planted { static object Get() => typeof(PerclRules); }");

        var found = ArrowReader.Read(Product.AddSyntaxTrees(planted), [planted]).Select(static arrow => arrow.Key);

        Assert.Equal([new Arrow("Percl.Language/Schema", "Percl.Language/Checking")], found.Except(AllowedArrows.All));
    }

    [Fact]
    public void Circle_IsFound() => Assert.Equal(
        ["A", "B", "C"],
        ArrowReader.FindCircles([new("A", "B"), new("B", "C"), new("C", "A"), new("C", "D")]).Order(StringComparer.Ordinal));

    /// <summary>Fails with all of them: an assertion about a collection shows only the first few.</summary>
    private static void AssertNone(IEnumerable<string> found)
    {
        var all = string.Join(Environment.NewLine, found.Order(StringComparer.Ordinal));
        Assert.True(all.Length == 0, all);
    }
}
