using Microsoft.CodeAnalysis.CSharp;

namespace PerclGenerator.Tests;

/// <summary>Declarations for which nothing can be generated: the generator stays silent, an analyzer says why.</summary>
public sealed class NotGeneratedTests
{
    [Theory]
    [InlineData("[Percl.PerclCommand] public record NotPartial;")]
    [InlineData("public class Outer { [Percl.PerclCommand] public partial record Inner; }")]
    [InlineData("[Percl.PerclCommand] public static partial class Static { }")]
    [InlineData("[Percl.PerclCommand] public ref partial struct RefStruct { }")]
    [InlineData("[Percl.PerclCommand] file partial record Local;")]
    [InlineData("[Percl.PerclCommand, Percl.PerclScript] public partial record Both;")]
    [InlineData("[Percl.PerclScript] public class NotPartial { }")]
    [InlineData("[Percl.PerclCommand] public partial interface INothing { }")]
    [InlineData("[Percl.PerclCommand] public enum Nothing { }")]
    [InlineData("[Percl.PerclCommand] public delegate void Nothing();")]
    public void Declaration_ThatCannotBeGenerated_GivesNoFileAndNoException(string source)
    {
        var result = GeneratorHarness.Driver().RunGenerators(GeneratorHarness.Compile(source)).GetRunResult();

        Assert.All(result.Results, static generator => Assert.Null(generator.Exception));
        Assert.Empty(GeneratorHarness.Files(result));
        Assert.Empty(result.Diagnostics);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp10, 0)]
    [InlineData(LanguageVersion.CSharp11, 1)]
    public void Declaration_InAnOlderVersion_GivesNoFile(LanguageVersion version, int files)
    {
        var options = new CSharpParseOptions(version);
        var compilation = GeneratorHarness.Compile().AddSyntaxTrees(
            CSharpSyntaxTree.ParseText("[Percl.PerclCommand] public partial class Dial { }", options));

        var driver = GeneratorHarness.Driver().WithUpdatedParseOptions(options).RunGenerators(compilation);

        Assert.Equal(files, GeneratorHarness.Files(driver.GetRunResult()).Count);
    }

    [Fact]
    public void Property_ThatCannotBeWritten_DoesNotKeepTheRestFromBeingGenerated()
    {
        var compilation = GeneratorHarness.Compile("""
            [Percl.PerclCommand]
            public partial record Half
            {
                public object? Anything { get; init; }
                public Missing? Unknown { get; init; }
                public string? Text { get; init; }
                public string? text { get; init; }
            }
            """);

        var files = GeneratorHarness.Files(GeneratorHarness.Driver().RunGenerators(compilation).GetRunResult());

        var file = Assert.Single(files).Value;
        Assert.Contains("this.Text", file, StringComparison.Ordinal);
        Assert.DoesNotContain("this.text", file, StringComparison.Ordinal);
        Assert.DoesNotContain("Anything", file, StringComparison.Ordinal);
    }
}
