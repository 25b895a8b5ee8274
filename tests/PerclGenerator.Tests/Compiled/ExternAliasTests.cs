using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace PerclGenerator.Tests.Compiled;

/// <summary>Types that only an alias reaches cannot be named in generated code.</summary>
public sealed class ExternAliasTests
{
    private static readonly Lazy<SampleRun> Run = new(Load);

    private const string Twin = "public static class Twin { public static string Hello => \"own\"; }";

    private const string Script = """
        extern alias two;
        using System;
        using System.Collections.Generic;
        using Percl;
        using Other = two::Lib.Texts;
        namespace Lib { public static class Mine { public static string Hello => "mine"; } }
        namespace App
        {
            [PerclCommand]
            public sealed partial record Ring(string Text)
            {
                public two::Lib.Mode? Mode { get; init; }
                public required Lib.Tone Tone { get; init; }
            }

            [PerclScript]
            public partial class Aliased(string name)
            {
                private string Name { get; } = name;
                public Aliased() : this("n") { }
                public Say P0 => new() { Text = $"{(two::Lib.Texts.Hello)} {Name}" };
                public Say P1 => new() { Text = $"{Other.Hello} {Name}" };
                public Say P2 => new() { Text = $"{Lib.Texts.Hello} {Name}" };
                public Say P3 => new() { Text = $"{(two::Lib.Twin.Hello)} {Name}" };
                public Say P4 => new() { Text = $"{Lib.Twin.Hello} {Name}" };
                public Say P5 => new() { Text = $"{(two::Lib.OnlyTwo.Hello)} {Name}" };
                public Say? P6 => two::Lib.OnlyTwo.Make() switch { two::Lib.OnlyTwo => new() { Text = "two" }, _ => null };
                public Ring P7 => new("a") { Mode = two::Lib.Mode.Slow, Tone = Lib.Tone.High };
                public Ring P8 => new(Name) { Mode = two::Lib.OnlyTwo.Mode(), Tone = Lib.Tone.High };
                public Say P9 => new() { Text = $"{(App.Texts.Same<two::Lib.OnlyTwo?>(null))} {Name}" };
                public two::Lib.Bell P10 => Name.Length > 5 ? new two::Lib.Bell() : two::Lib.Bell.Loud;
                public List<two::Lib.Bell> P11 => [two::Lib.Bell.Loud];
                public Say P12 => new() { Text = $"{Lib.Mine.Hello} {Name}" };
                public Say P13 => new() { Text = $"{(both::Lib.Shared.Hello)} {Name}" };
                public IEnumerable<Func<IEnumerable<IPerclCommand?>>> Objects() =>
                    [() => [P0], () => [P1], () => [P2], () => [P3], () => [P4], () => [P5], () => [P6], () => [P7], () => [P8], () => [P9],
                        () => [P10], () => P11, () => [P12], () => [P13]];
            }
        }
        """;

    private static string Library(string name) => $$"""
        using Percl;
        namespace Lib
        {
            public static class Texts { public static string Hello => "{{name}}"; }
            public static class Twin { public static string Hello => "{{name}}"; }
            public static class Shared { public static string Hello => "shared {{name}}"; }
            public enum Mode { Fast = 3, Slow = -7 }
            public enum Tone { Low = 1, High }
            public sealed class Only{{name}}
            {
                public static string Hello => "only {{name}}";
                public static object Make() => new Only{{name}}();
                public static Mode Mode() => Lib.Mode.Fast;
            }
            [PerclCommand] public sealed partial record Bell { public int? Times { get; init; } public static Bell Loud => new() { Times = 9 }; }
        }
        """;

    [Fact]
    public void Script_WithTypesOfAnAlias_MeansTheSame() => Assert.Equal(
        """[{"Say":{"text":"Two n"}},{"Say":{"text":"Two n"}},{"Say":{"text":"One n"}},{"Say":{"text":"Two n"}},{"Say":{"text":"own n"}},"""
        + """{"Say":{"text":"only Two n"}},{"Say":{"text":"two"}},{"Ring":{"text":"a","mode":"slow","tone":"high"}},"""
        + """{"Ring":{"text":"n","mode":"fast","tone":"high"}},{"Say":{"text":" n"}},{"Bell":{"times":9}},{"Bell":{"times":9}},"""
        + """{"Say":{"text":"mine n"}},{"Say":{"text":"shared Three n"}}]""",
        Run.Value.AssertEquivalent("Aliased"));

    [Theory]
    [InlineData("P0", false)]
    [InlineData("P1", false)]
    [InlineData("P2", true)]
    [InlineData("P3", false)]
    [InlineData("P4", true)]
    [InlineData("P5", false)]
    [InlineData("P7", true)]
    [InlineData("P12", true)]
    [InlineData("P13", false)]
    public void Property_IsCompiledIfItsTypesCanBeNamed(string property, bool isCompiled) => Assert.Equal(
        isCompiled, !Run.Value.Files["App.Aliased.g.cs"].Contains($"this.{property})", StringComparison.Ordinal));

    private static SampleRun Load()
    {
        var (one, two, three) = (Reference("One"), Reference("Two", "two"), Reference("Three", "global", "both"));
        var compilation = GeneratorHarness.Compile(
            SampleSource.Surroundings,
            Script.Replace("extern alias two;", "extern alias two;\nextern alias both;", StringComparison.Ordinal),
            $"namespace Lib {{ {Twin} }}");
        return SampleRun.Load(compilation.AddReferences(one, two, three), GeneratorHarness.Driver());
    }

    private static PortableExecutableReference Reference(string name, params string[] aliases)
    {
        var source = name == "Three"
            ? "namespace Lib { public static class Shared { public static string Hello => \"shared Three\"; } }"
            : Library(name);
        var compilation = GeneratorHarness.Compile(source).WithAssemblyName("Aliased" + name);
        GeneratorHarness.Driver().RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        using var image = new MemoryStream();
        Assert.True(output.Emit(image).Success);
        image.Position = 0;
        AssemblyLoadContext.Default.LoadFromStream(image);
        return MetadataReference.CreateFromImage(image.ToArray(), new MetadataReferenceProperties(aliases: [.. aliases]));
    }
}
