using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CSharp.RuntimeBinder;

namespace PerclGenerator.Tests.Compiled;

/// <summary>Each form of C# that the compiler may meet: what is generated compiles, and means the same.</summary>
public sealed class FormTests
{
    private static readonly Lazy<SampleRun> Run = new(() => SampleRun.Load(
        GeneratorHarness.Compile(
            FormSource.Surroundings + string.Concat(Forms.Understood.Concat(Forms.Created).Select(FormSource.Script)),
            FormSource.Elsewhere).AddReferences(MetadataReference.CreateFromFile(typeof(Binder).Assembly.Location)),
        GeneratorHarness.Driver()));

    public static TheoryData<string> Each => new(Forms.Understood.Concat(Forms.Created).Select(static form => form.Name));

    public static TheoryData<string> Understood => new(Forms.Understood.Select(static form => form.Name));

    public static TheoryData<string> Created => new(Forms.Created.Select(static form => form.Name));

    [Theory]
    [MemberData(nameof(Each))]
    public void Form_IsWrittenLikeTheObject(string name) => Run.Value.AssertEquivalent(name);

    [Theory]
    [MemberData(nameof(Understood))]
    public void Form_IsUnderstood(string name) =>
        Assert.DoesNotContain("this.P0", Run.Value.Files[$"App.{name}.g.cs"], StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Created))]
    public void Form_ThatCouldMeanSomethingElse_IsCreated(string name) =>
        Assert.Contains("this.P0", Run.Value.Files[$"App.{name}.g.cs"], StringComparison.Ordinal);

    [Theory]
    [InlineData("NewOfConstructed", """[{"Forward":{"target":"support","priority":1}}]""")]
    [InlineData("DefaultThatIsAnObjectLater", """[{"Tick":{"times":0}}]""")]
    [InlineData("DefaultOfAnOptionalStruct", "[]")]
    [InlineData("DefaultBesideAStruct", """[{"Tick":{"times":0}}]""")]
    [InlineData("DefaultBesideAnOptionalStruct", "[]")]
    [InlineData("SwitchOnATypedText", """[{"Say":{"text":"Nobody"}}]""")]
    [InlineData("ConvertedOnTheWay", """[{"Say":{"text":"final Ann-Sofie \"A\" Öberg"}}]""")]
    [InlineData("ConvertedDeepInside", """[{"Say":{"text":"final draft"}}]""")]
    [InlineData("NullThatAnOperatorConverts", """[{"Say":{"text":"x","language":"none"}}]""")]
    [InlineData("Forgotten", """[{"Forgetful":{}}]""")]
    [InlineData("ExtensionThatIsAnother", """[{"Say":{"text":"object"}}]""")]
    public void Form_IsWrittenAs(string name, string json) => Assert.Equal(json, Run.Value.AssertEquivalent(name));

    [Fact]
    public void Forms_HalfTyped_AreGeneratedWithoutAnException()
    {
        const int oneOf = 11;
        var sources = Forms.Understood.Concat(Forms.Created)
            .SelectMany(static form => SyntaxFactory.ParseTokens(form.Expression)
                .Select(token => (form.Type, Expression: form.Expression[..token.Span.End])))
            .Where(static (_, i) => i % oneOf == 0)
            .Select(static (half, i) => $$"""
                using System;
                using Percl;
                using Elsewhere;
                using static App.Texts;
                namespace App;
                [PerclScript]
                public sealed partial class Half{{i}} : FormSample
                {
                    public {{half.Type}} P0 => {{half.Expression}}
                """)
            .ToArray();

        var compilation = GeneratorHarness.Compile([FormSource.Surroundings, FormSource.Elsewhere, .. sources]);
        var result = GeneratorHarness.Driver().RunGenerators(compilation).GetRunResult();

        Assert.True(sources.Length > 150, $"Only {sources.Length} expressions");
        Assert.All(result.Results, static generator => Assert.Null(generator.Exception));
        Assert.Equal(sources.Length, result.GeneratedTrees.Count(static tree => tree.FilePath.Contains("App.Half", StringComparison.Ordinal)));
    }
}
