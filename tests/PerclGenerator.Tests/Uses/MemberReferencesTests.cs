using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Uses;

namespace PerclGenerator.Tests.Uses;

public sealed class MemberReferencesTests
{
    /// <summary>Helpers of one name: what is bound grows with them, not with their square.</summary>
    [Theory]
    [InlineData(50)]
    [InlineData(200)]
    public void MembersOfOneName_BindEachNameOnce(int helpers)
    {
        var compilation = GeneratorHarness.Compile([.. Enumerable.Range(0, helpers).Select(static i => $$"""
            public static class Endpoint{{i}}
            {
                public static Percl.PerclScript Build(string url) => [new Percl.Redirect { ActionUrl = url }];

                public static Percl.PerclScript Answer() => Build("https://example.com/{{i}}");
            }
            """)]);

        foreach (var tree in compilation.SyntaxTrees)
        {
            var semantics = compilation.GetSemanticModel(tree);
            var method = tree.GetRoot(CancellationToken.None).DescendantNodes().OfType<MethodDeclarationSyntax>().First();
            var found = SymbolReferences.Find(
                semantics.GetDeclaredSymbol(method, CancellationToken.None)!, semantics, CancellationToken.None);

            var (reference, model) = Assert.Single(found);
            Assert.Equal((tree, semantics), (reference.SyntaxTree, model));
        }

        Assert.Equal(helpers, MemberReferences.Of(compilation).BoundNames);
    }

    [Fact]
    public void CallThatDoesNotCompile_RefersToWhatMayBeMeant()
    {
        var compilation = GeneratorHarness.Compile(
            "public static class A { public static int B(int c) => c; public static int D => B(); public static int E => B(1); }");
        var member = compilation.GetTypeByMetadataName("A")!.GetMembers("B").Single();

        Assert.Equal(
            [false, true],
            MemberReferences.Of(compilation).Find(member, CancellationToken.None).Select(static found => found.IsCertain));
    }
}
