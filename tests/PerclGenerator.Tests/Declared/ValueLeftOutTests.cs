namespace PerclGenerator.Tests.Declared;

/// <summary>When an attribute is left out: without a value, by default or as <c>[JsonIgnore]</c> says.</summary>
public sealed class ValueLeftOutTests
{
    private static readonly Lazy<DeclaredTypes> Types = new(() => DeclaredTypes.Load("""
        public enum Mode { Fast, Slow }
        public readonly record struct Pair(int A);
        public static class Given { public static int Zero => 0; public static int Five => 5; public static string? Null => null; public static Mode Fast => Mode.Fast; }

        [PerclCommand] public partial record Arrays
        {
            public int? N { get; init; } = 1;
            public ImmutableArray<string> Tags { get; init; }
            public ImmutableArray<string>? More { get; init; }
            public ImmutableArray<KeyValuePair<string, string>> Map { get; init; }
            public ImmutableArray<Say> Says { get; init; }
            public ImmutableArray<Say>? MoreSays { get; init; }
        }

        public sealed record Unset : Arrays;
        public sealed record Default : Arrays { public Default() { More = default(ImmutableArray<string>); MoreSays = default(ImmutableArray<Say>); } }
        public sealed record Empty : Arrays { public Empty() { Tags = []; More = ImmutableArray<string>.Empty; Map = []; Says = []; MoreSays = ImmutableArray<Say>.Empty; } }
        public sealed record Filled : Arrays { public Filled() { Tags = ["a"]; More = ImmutableArray.Create("b", "c"); Map = [new("k", "v")]; Says = [new() { Text = "s" }]; } }

        [PerclCommand] public partial record Demanding { [System.ComponentModel.DataAnnotations.Required] public ImmutableArray<string> Tags { get; init; } }
        public sealed record Satisfied : Demanding { public Satisfied() { Tags = ["a"]; } }

        [PerclCommand] public sealed partial record Conditions
        {
            [JsonIgnore(Condition = JsonIgnoreCondition.Never)] public string? Never { get; init; }
            [JsonIgnore(Condition = JsonIgnoreCondition.Never)] public int NeverZero { get; init; }
            [JsonIgnore(Condition = JsonIgnoreCondition.Never)] public ImmutableArray<string> NeverDefault { get; init; }
            [JsonIgnore(Condition = JsonIgnoreCondition.Always)] public object? Always { get; init; }
            [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string? Null { get; init; }
            [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public required string Demanded { get; init; } = null!;
            [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public int Count { get; init; }
            [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public double Speed { get; init; }
            [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public bool Loud { get; init; }
            [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public Mode Mode { get; init; }
            [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public int? Maybe { get; init; }
            [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public string? Text { get; init; }
            public int Plain { get; init; }
        }

        [PerclScript] public partial class AllUnset { public Conditions A => new() { Demanded = null! }; }
        [PerclScript] public partial class AllDefault { public Conditions A => new() { Never = Given.Null, Demanded = null!, Count = 0, Speed = -0.0, Loud = false, Mode = Mode.Fast, Maybe = 0, Text = null }; }
        [PerclScript] public partial class AllDefaultLater { public Conditions A => new() { Never = null, Demanded = "", Count = Given.Zero, Mode = Given.Fast }; }
        [PerclScript] public partial class AllGiven
        {
            public Conditions A => new()
            {
                Never = "n", NeverZero = 1, NeverDefault = ["x"], Null = "y", Demanded = "d", Count = Given.Five, Speed = double.Epsilon, Loud = true, Mode = Mode.Slow, Maybe = 1, Text = "",
            };
        }
        [PerclScript] public partial class Chosen { public int N { get; init; } = 1; public Conditions A => new() { Never = N > 0 ? null : $"n{N}", Demanded = "d" }; }
        [PerclScript] public partial class ChosenOther { public int N { get; init; } public Conditions A => new() { Never = N > 0 ? null : $"n{N}", Demanded = "d" }; }

        [PerclCommand] public sealed partial record Positional([property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] int Times, int Other);
        [PerclScript] public partial class OfPositional { public Positional A => new(0, 0); public Positional B => new(2, 3); }
        """));

    [Theory]
    [InlineData("Unset", """[{"Arrays":{"n":1}}]""")]
    [InlineData("Default", """[{"Arrays":{"n":1}}]""")]
    [InlineData("Empty", """[{"Arrays":{"n":1,"tags":[],"more":[],"map":{},"says":[],"moreSays":[]}}]""")]
    [InlineData("Filled", """[{"Arrays":{"n":1,"tags":["a"],"more":["b","c"],"map":{"k":"v"},"says":[{"Say":{"text":"s"}}]}}]""")]
    [InlineData("Satisfied", """[{"Demanding":{"tags":["a"]}}]""")]
    public void ImmutableArray_ThatIsDefault_IsLeftOut(string command, string expected) =>
        Assert.Equal(expected, Types.Value.WriteCommand(command));

    [Fact]
    public void ImmutableArray_ThatIsRequired_MustNotBeDefault()
    {
        var refusal = Assert.Throws<Percl.PerclException>(() => Types.Value.WriteCommand("Demanding"));

        Assert.Equal("PERCL2010", refusal.RuleId);
    }

    [Theory]
    [InlineData("AllUnset", """{"never":null,"neverZero":0,"neverDefault":null,"plain":0}""")]
    [InlineData("AllDefault", """{"never":null,"neverZero":0,"neverDefault":null,"maybe":0,"plain":0}""")]
    [InlineData("AllDefaultLater", """{"never":null,"neverZero":0,"neverDefault":null,"demanded":"","plain":0}""")]
    [InlineData("AllGiven", """{"never":"n","neverZero":1,"neverDefault":["x"],"null":"y","demanded":"d","count":5,"speed":5E-324,"loud":true,"mode":"slow","maybe":1,"text":"","plain":0}""")]
    [InlineData("Chosen", """{"never":null,"neverZero":0,"neverDefault":null,"demanded":"d","plain":0}""")]
    [InlineData("ChosenOther", """{"never":"n0","neverZero":0,"neverDefault":null,"demanded":"d","plain":0}""")]
    public void Condition_OfJsonIgnore_DecidesWhatIsLeftOut(string script, string attributes) =>
        Assert.Equal($$"""[{"Conditions":{{attributes}}}]""", Types.Value.Write(script));

    [Fact]
    public void Condition_OnAParameter_DecidesAsWell() => Assert.Equal(
        """[{"Positional":{"other":0}},{"Positional":{"times":2,"other":3}}]""", Types.Value.Write("OfPositional"));
}
