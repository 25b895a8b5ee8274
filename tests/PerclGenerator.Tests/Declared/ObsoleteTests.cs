namespace PerclGenerator.Tests.Declared;

/// <summary>An attribute that must not be used any more is still written.</summary>
public sealed class ObsoleteTests
{
    private static readonly Lazy<DeclaredTypes> Types = new(() => DeclaredTypes.Load("""
        [Obsolete("gone", true)] public enum Old { A }
        [PerclCommand] public sealed partial record Property { public int? Times { get; init; } [Obsolete("use Times", true)] public int? Count { get; init; } }
        [PerclCommand] public sealed partial record Getter { public int? Count { [Obsolete("write only", true)] get; init; } = 3; }
        [PerclCommand] public sealed partial record OfOldType { [Obsolete] public Old? Mode { get; init; } = Old.A; }
        [PerclCommand, Obsolete("whole", true)] public sealed partial record Whole { public Old? Mode { get; init; } = Old.A; }
        [PerclCommand] public sealed partial record OfOldObject { [Obsolete("", true)] public Tone? Tone { get; init; } = new(); }
        [PerclObject] public sealed partial record Tone { [Obsolete("", true)] public int Height { get; init; } = 1; }
        [PerclCommand] public sealed partial record Usual { public int? Count { get; init; } = 3; }
        """));

    [Theory]
    [InlineData("Property", """[{"Property":{}}]""")]
    [InlineData("Getter", """[{"Getter":{"count":3}}]""")]
    [InlineData("OfOldType", """[{"OfOldType":{"mode":"a"}}]""")]
    [InlineData("Whole", """[{"Whole":{"mode":"a"}}]""")]
    [InlineData("OfOldObject", """[{"OfOldObject":{"tone":{"height":1}}}]""")]
    public void Attribute_ThatIsObsolete_IsWritten(string command, string expected) =>
        Assert.Equal(expected, Types.Value.WriteCommand(command));

    [Fact]
    public void Command_WithoutSuch_IsNotObsolete() =>
        Assert.DoesNotContain("Obsolete", Types.Value.Files["App.Usual.g.cs"], StringComparison.Ordinal);
}
