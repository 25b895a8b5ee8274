using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace PerclGenerator.Tests.Compiled;

/// <summary>Branches of commands that another assembly declares, or that a type parameter stands for.</summary>
public sealed class BranchTypeTests
{
    private const string Library = """
        using Percl;
        namespace Elsewhere;
        [PerclCommand] public sealed partial record Ring(string Target) { public int Times { get; init; } = 2; }
        [PerclCommand] public partial record struct Beep(int Times);
        """;

    private static readonly Lazy<SampleRun> Run = new(Load);

    [Fact]
    public void Branch_OfAnotherAssembly_IsWrittenLikeTheObject() => Assert.Equal(
        """[{"Ring":{"target":"x","times":2}},{"Ring":{"target":"b","times":2}},{"Ring":{"target":"d","times":3}},{"Beep":{"times":4}},{"Beep":{"times":0}}]""",
        Run.Value.AssertEquivalent("Foreign"));

    [Fact]
    public void Branch_OfATypeParameter_IsWrittenLikeTheObject() => Assert.Equal(
        """[{"Beep":{"times":7}},{"Ring":{"target":"t","times":2}},{"Beep":{"times":0}},{"Beep":{"times":0}},{"Hangup":{}}]""",
        Run.Value.AssertEquivalent("OfParameters"));

    [Theory]
    [InlineData("Foreign", "P2")]
    [InlineData("Generic_4", "P3")]
    public void Branch_IsCompiledWhereItCanBe(string script, string created)
    {
        var code = Run.Value.Files[$"App.{script}.g.cs"];

        Assert.All(Enumerable.Range(0, 5).Select(static i => $"P{i}"), property =>
            Assert.Equal(property == created, code.Contains("this." + property, StringComparison.Ordinal)));
    }

    private static SampleRun Load()
    {
        var library = GeneratorHarness.Compile(Library).WithAssemblyName("Branches");
        GeneratorHarness.Driver().RunGeneratorsAndUpdateCompilation(library, out var output, out _);
        using var image = new MemoryStream();
        Assert.True(output.Emit(image).Success);
        image.Position = 0;
        AssemblyLoadContext.Default.LoadFromStream(image);
        return SampleRun.Load(
            GeneratorHarness.Compile("using Elsewhere;\n" + SampleSource.Surroundings + """
                [PerclScript]
                public partial class Foreign
                {
                    private static bool Yes => Texts.Same(true);
                    public Ring? P0 => Yes ? new("x") : null;
                    public Ring P1 => Texts.Seven switch { 1 => new("a"), _ => new("b") };
                    public Ring P2 => Yes ? new("d") { Times = 3 } : new("c");
                    public Elsewhere.Beep? P3 => Yes ? new(4) : default;
                    public Elsewhere.Beep P4 => !Yes ? new(5) : default;
                    public IEnumerable<Func<IEnumerable<IPerclCommand?>>> Objects() =>
                        [() => [P0], () => [P1], () => [P2], () => [P3], () => [P4]];
                }

                public abstract class Holder
                {
                    public static bool Yes => Texts.Same(true);
                }

                [PerclScript]
                public partial class Generic<TStruct, TClass, TNew, TAny> : Holder
                    where TStruct : struct, IPerclCommand where TClass : class, IPerclCommand where TNew : IPerclCommand, new() where TAny : IPerclCommand
                {
                    public TStruct Value;
                    public TClass Object = null!;
                    public TAny Any = default!;
                    public TStruct? P0 => Yes ? Value : null;
                    public TClass? P1 => Yes ? Object : default;
                    public TStruct P2 => !Yes ? Value : default;
                    public TNew P3 => Yes ? new TNew() : default!;
                    public TClass? P4 => Yes ? default : Object;
                    public TAny P5 => Yes ? Any : default!;
                }

                public sealed class OfParameters : IPerclScript
                {
                    private readonly Generic<Elsewhere.Beep, Ring, Elsewhere.Beep, Hangup> _script =
                        new() { Value = new(7), Object = new("t"), Any = new() };
                    public IEnumerable<Func<IEnumerable<IPerclCommand?>>> Objects() =>
                        [() => [_script.P0], () => [_script.P1], () => [_script.P2], () => [_script.P3], () => [_script.P4], () => [_script.P5]];
                    public string ToJson() => _script.ToJson();
                    public byte[] ToUtf8Bytes() => _script.ToUtf8Bytes();
                    public void WriteTo(System.Buffers.IBufferWriter<byte> output) => _script.WriteTo(output);
                    void IPerclScript.WriteCommandsTo(ref PerclWriter writer) => ((IPerclScript)_script).WriteCommandsTo(ref writer);
                }
                """).AddReferences(MetadataReference.CreateFromImage(image.ToArray())),
            GeneratorHarness.Driver());
    }
}
