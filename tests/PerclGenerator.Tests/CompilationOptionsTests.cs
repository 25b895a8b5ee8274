using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PerclGenerator.Tests;

/// <summary>
/// One process compiles many projects. What their options hold there cannot be compared, as when a project for two frameworks
/// is compiled twice.
/// </summary>
public sealed class CompilationOptionsTests
{
    private const string Source = """
        [Percl.PerclScript] public partial class Line { public Percl.Hangup End => new(); }
        """;

    [Fact]
    public void Projects_WhoseOptionsCannotBeCompared_AreGenerated()
    {
        var compilation = GeneratorHarness.Compile(Source);
        for (var project = 0; project < 2; project++)
        {
            var options = compilation.Options.WithMetadataReferenceResolver(new Incomparable());

            var result = GeneratorHarness.Driver().RunGenerators(compilation.WithOptions(options)).GetRunResult();

            Assert.All(result.Results, static generator => Assert.Null(generator.Exception));
            Assert.Contains("Line.g.cs", GeneratorHarness.Files(result).Keys);
        }
    }

    private sealed class Incomparable : MetadataReferenceResolver
    {
        public override bool Equals(object? other) => throw new NotImplementedException();

        public override int GetHashCode() => throw new NotImplementedException();

        public override ImmutableArray<PortableExecutableReference> ResolveReference(
            string reference, string? baseFilePath, MetadataReferenceProperties properties) => [];
    }
}
