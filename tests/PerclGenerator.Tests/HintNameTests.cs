namespace PerclGenerator.Tests;

public sealed class HintNameTests
{
    [Fact]
    public void SameName_InTwoNamespacesAndTwoCasingsAndArities_GetsFilesOfItsOwn()
    {
        var files = GeneratorHarness.Files(GeneratorHarness.Run("""
            using Percl;

            namespace A { [PerclCommand] public partial record Dial; }
            namespace B { [PerclCommand] public partial record Dial; }
            namespace B { [PerclCommand] public partial record DIAL; }
            namespace B { [PerclCommand] public partial record Dial<T>; }
            namespace B { public partial class Outer { [PerclCommand] public partial record Dial; } }
            """));

        Assert.Equal(5, files.Keys.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Contains("A.Dial.g.cs", files.Keys);
    }

    [Fact]
    public void LongNames_AreShortened()
    {
        var name = new string('N', 300);
        var files = GeneratorHarness.Files(GeneratorHarness.Run($$"""
            using Percl;

            [PerclCommand] public partial record {{name}}1;
            [PerclCommand] public partial record {{name}}2;
            """));

        Assert.Equal(2, files.Count);
        Assert.All(files.Keys, static file => Assert.InRange(file.Length, 1, 120));
    }

    [Fact]
    public void TypeMarkedOnTwoParts_IsGeneratedOnce()
    {
        var compilation = GeneratorHarness.Compile("""
            using Percl;

            [PerclCommand] public partial record Dial;
            [PerclCommand] public partial record Dial;
            """);

        var result = GeneratorHarness.Driver().RunGenerators(compilation).GetRunResult();

        Assert.All(result.Results, static generator => Assert.Null(generator.Exception));
        Assert.Single(GeneratorHarness.Files(result));
    }
}
