using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PerclGenerator.Tests.Compiled;

/// <summary>Each shape, cut after each of its tokens and with each of them missing: the generator runs while people type.</summary>
public sealed class HalfTypedShapeTests
{
    [Fact]
    public void Shapes_HalfTyped_AreGeneratedWithoutAnException()
    {
        var expressions = Shapes.Compiled.Concat(Shapes.Created)
            .SelectMany(static shape => HalfTyped(shape.Expression).Select(expression => (shape.Type, Expression: expression)))
            .Distinct()
            .ToArray();
        var sources = expressions.Select(static (half, i) => $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using Percl;
            using static App.Texts;
            using Alias = App.Texts;
            namespace App;
            [PerclScript]
            public sealed partial class Half{{i}} : Sample
            {
                public {{half.Type}} P0 => {{half.Expression}}
            """);

        var compilation = GeneratorHarness.Compile([SampleSource.Surroundings, .. sources]);
        var result = GeneratorHarness.Driver().RunGenerators(compilation).GetRunResult();

        Assert.True(expressions.Length > 2000, $"Only {expressions.Length} expressions");
        Assert.All(result.Results, static generator => Assert.Null(generator.Exception));
        Assert.Equal(expressions.Length, result.GeneratedTrees.Count(static tree => tree.FilePath.Contains("App.Half", StringComparison.Ordinal)));
    }

    private static IEnumerable<string> HalfTyped(string expression)
    {
        var tokens = SyntaxFactory.ParseTokens(expression).Where(static token => !token.IsKind(SyntaxKind.EndOfFileToken)).ToArray();
        foreach (var token in tokens)
        {
            yield return expression[..token.Span.End];
            yield return expression.Remove(token.Span.Start, token.Span.Length) + ";\n}";
        }
    }
}
