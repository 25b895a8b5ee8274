namespace PerclGenerator.Tests.Compiled;

/// <summary>Pointers are used in generated code as well, where the property may use them.</summary>
public sealed class PointerTests
{
    private const string Objects =
        "public IEnumerable<Func<IEnumerable<IPerclCommand?>>> Objects() => [() => [P0], () => [P1]];";

    private static readonly Lazy<SampleRun> Run = new(() => SampleRun.Load($$"""
        public static unsafe class Memory
        {
            public static readonly int* Place = (int*)System.Runtime.InteropServices.Marshal.AllocHGlobal(8);
            public static readonly (int X, int Y)* Pair = (ValueTuple<int, int>*)Place;
            static Memory() { Place[0] = 42; Place[1] = 43; }
            public static int Read(int* place) => *place;
        }

        [PerclScript]
        public partial class UnsafeProperty
        {
            public unsafe Say P0 => new() { Text = $"{*Memory.Place} {Memory.Place[1]} {(long)Memory.Place > 0} {Memory.Pair->Item2}" };
            public Say P1 => new() { Text = $"{Texts.Hello}" };
            {{Objects}}
        }

        [PerclScript]
        public unsafe partial class UnsafeType
        {
            public Say P0 => new() { Text = $"{Memory.Read(Memory.Place)}" };
            public Say? P1 => *Memory.Place > 0 ? new() { Text = Texts.Same("x") } : null;
            {{Objects}}
        }

        public unsafe partial class UnsafeContainer
        {
            [PerclScript]
            public partial class Inner
            {
                public Say P0 => *Memory.Place switch { 42 => new() { Text = "yes" }, _ => new() { Text = "no" } };
                public Say P1 => new() { Text = Memory.Place != null ? $"{*Memory.Place}" : "null" };
                {{Objects}}
            }
        }
        """));

    [Theory]
    [InlineData("UnsafeProperty", """[{"Say":{"text":"42 43 True 43"}},{"Say":{"text":"Hello \"you\"\n"}}]""")]
    [InlineData("UnsafeType", """[{"Say":{"text":"42"}},{"Say":{"text":"x"}}]""")]
    [InlineData("UnsafeContainer+Inner", """[{"Say":{"text":"yes"}},{"Say":{"text":"42"}}]""")]
    public void Script_ThatUsesPointers_IsCompiled(string name, string json)
    {
        Assert.Equal(json, Run.Value.AssertEquivalent(name));
        Assert.DoesNotContain("this.P", Run.Value.Files[$"App.{name.Replace('+', '.')}.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Script_ThatUsesNone_IsNotUnsafe()
    {
        var run = SampleRun.Load(SampleSource.Script("Safe", ("Say", "new() { Text = Name }")));

        Assert.DoesNotContain("unsafe", run.Files["App.Safe.g.cs"], StringComparison.Ordinal);
    }
}
