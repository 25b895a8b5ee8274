using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PerclGenerator.Tests;

/// <summary>One compiler process compiles several projects, or one for several frameworks.</summary>
public sealed class SeveralCompilationsTests
{
    [Fact]
    public void Options_ThatRefuseToBeCompared_AreNotCompared()
    {
        for (var i = 0; i < 2; i++)
        {
            var compilation = GeneratorHarness.Compile(
                "using Percl; [PerclScript] public partial class OfSeveral { public Say A => new() { Text = \"a\" }; }");
            var result = GeneratorHarness.Driver()
                .RunGenerators(compilation.WithOptions(compilation.Options.WithMetadataReferenceResolver(new Resolver())))
                .GetRunResult();

            Assert.All(result.Results, static generator => Assert.Null(generator.Exception));
            Assert.Equal(["OfSeveral.g.cs"], GeneratorHarness.Files(result).Keys);
        }
    }

    /// <summary>Resolves nothing, and refuses to be compared as that of the compiler does.</summary>
    private sealed class Resolver : MetadataReferenceResolver
    {
        public override bool Equals(object? other) => throw new NotImplementedException();

        public override int GetHashCode() => throw new NotImplementedException();

        public override ImmutableArray<PortableExecutableReference> ResolveReference(
            string reference, string? baseFilePath, MetadataReferenceProperties properties) => [];
    }
}
