using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Percl;
using PerclGenerator.Tests.Compiled;

namespace PerclGenerator.Tests.Frameworks;

/// <summary>
/// What is generated compiles for .NET Framework and netstandard2.0 too, and writes the same there. What is run was compiled
/// against the library's build for netstandard2.0 and runs on a newer one.
/// </summary>
public sealed class OlderFrameworkTests
{
    private static readonly ScriptText Menu = new("/app/menu.percl.json", Declarations.File);

    private static readonly Lazy<SampleRun> Run = new(() => Load(
        string.Concat(ShapesThere.Select(static shape => SampleSource.Script(shape.Name, (shape.Type, shape.Expression))))));

    /// <summary>An interpolated string takes no span there.</summary>
    private static IEnumerable<Shape> ShapesThere =>
        Shapes.Compiled.Concat(Shapes.Created).Where(static shape => !shape.Expression.Contains("AsSpan", StringComparison.Ordinal));

    public static IEnumerable<object[]> EachInEachCulture =>
        from culture in Cultures.Names from shape in ShapesThere select new object[] { shape.Name, culture };

    public static IEnumerable<object[]> EachProject =>
        from framework in new[] { Framework.NetStandard, Framework.NetFramework }
        from version in new[] { LanguageVersion.CSharp11, LanguageVersion.CSharp12, LanguageVersion.Latest }
        from nullable in new[] { NullableContextOptions.Disable, NullableContextOptions.Enable }
        select new object[] { framework, version, nullable };

    [Theory]
    [MemberData(nameof(EachProject))]
    public void Declarations_OfEveryKind_Compile(string framework, LanguageVersion version, NullableContextOptions nullable)
    {
        var files = Framework.Run(
            Framework.CompileWithRecords(framework, version, nullable, Declarations.Code), [Menu], out _);

        Assert.Equal(7, files.Count);
    }

    [Theory]
    [MemberData(nameof(EachProject))]
    public void Shapes_OfEveryKind_Compile(string framework, LanguageVersion version, NullableContextOptions nullable)
    {
        var shapes = ShapesThere.Where(shape => version >= LanguageVersion.CSharp12 || !UsesCSharp12(shape)).ToArray();
        var source = SampleSource.Surroundings
            + string.Concat(shapes.Select(static shape => SampleSource.Script(shape.Name, (shape.Type, shape.Expression))));

        var files = Framework.Run(Framework.CompileWithRecords(framework, version, nullable, source), [], out _);

        Assert.InRange(files.Count, shapes.Length, int.MaxValue);
    }

    [Theory]
    [MemberData(nameof(EachInEachCulture))]
    public void Shape_IsWrittenLikeTheObject(string name, string culture) => Run.Value.AssertEquivalent(name, culture);

    [Theory]
    [InlineData(7)]
    [InlineData(8)]
    public void RandomScripts_AreWrittenLikeTheirObjects(int seed)
    {
        const int count = 300;
        var random = new RandomShapes(seed);
        var scripts = Enumerable.Range(0, count).Select(i => SampleSource.Script($"Random{i}", random.Properties()));
        var run = Load(string.Concat(scripts).Replace("AsSpan", "Substring", StringComparison.Ordinal));

        var written = Enumerable.Range(0, count)
            .Count(i => run.AssertEquivalent($"Random{i}", Cultures.Names[i % Cultures.Names.Count]) is not null);

        Assert.InRange(written, count / 2, count - 1);
    }

    [Fact]
    public void Text_OfWhatALaterHoleMayChange_IsNotTakenApart() =>
        Assert.DoesNotContain("WriteText", Run.Value.Files["App.ChangedOnTheWay.g.cs"], StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("namespace System.Runtime.CompilerServices { internal static class IsExternalInit { } }")]
    public void File_WhereNothingCanBeRequired_HasNamedValuesAllTheSame(string brought)
    {
        const string use = """
            namespace My.App
            {
                public static partial class PerclFiles { }
                public static class Use
                {
                    public static Percl.IPerclScript Menu => new PerclFiles.Menu
                    {
                        Scheme = "https", BaseUrl = "https://a.b", Queue = "QU1", IsPrivate = true, Count = 3, Number = "7", Name = "a.b",
                    };
                    public static Percl.IPerclScript WithoutACount => new PerclFiles.Menu
                    {
                        Scheme = "https", BaseUrl = "https://a.b", Queue = "QU1", IsPrivate = true, Number = "7", Name = "a.b",
                    };
                    public static Percl.IPerclScript Bye => new PerclFiles.Bye();
                }
            }
            """;
        var compilation = Framework.Compile(
            Framework.NetStandard, LanguageVersion.CSharp11, NullableContextOptions.Enable, use, brought);
        Framework.Run(
            compilation, [Menu, new ScriptText("/app/bye.percl.json", """[{"Hangup":{}}]""")], out var output);
        var program = ScriptFiles.Program.Load(output);

        Assert.Equal(
            """[{"Say":{"text":"Hello a.b, number 7.","loop":3,"privacyMode":true}},{"Enqueue":{"queueId":"QU1","waitUrl":"https://a.b/wait","actionUrl":"https://a.b"}}]""",
            program.Get("My.App.Use", "Menu").ToJson());
        Assert.Equal("""[{"Hangup":{}}]""", program.Get("My.App.Use", "Bye").ToJson());
        Assert.Equal(
            "Say.loop",
            Assert.Throws<PerclException>(() => program.Get("My.App.Use", "WithoutACount").ToJson()) is { } refusal
                ? refusal.Command + "." + refusal.Attribute
                : "");
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp10)]
    public void Project_WithAnOlderVersion_GetsNoCodeThatItCannotCompile(LanguageVersion version)
    {
        var compilation = Framework.Compile(
            Framework.NetStandard,
            version,
            NullableContextOptions.Disable,
            "[Percl.PerclScript] public partial class Line { public Percl.Hangup End { get; set; } }");

        Assert.Empty(Framework.Run(compilation, [Menu], out _));
    }

    /// <summary>Collection expressions.</summary>
    private static bool UsesCSharp12(Shape shape) =>
        shape.Expression.StartsWith('[')
        || shape.Expression.Contains("= [", StringComparison.Ordinal)
        || shape.Expression.Contains("? [", StringComparison.Ordinal);

    private static SampleRun Load(string scripts) => SampleRun.Load(
        Framework.CompileWithRecords(
            Framework.NetStandard, LanguageVersion.Latest, NullableContextOptions.Enable, SampleSource.Surroundings + scripts),
        Framework.Driver(LanguageVersion.Latest));
}
