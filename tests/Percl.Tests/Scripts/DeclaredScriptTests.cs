using System.Collections.Immutable;

namespace Percl.Tests.Scripts;

public sealed partial class DeclaredScriptTests
{
    [Fact]
    public void Script_WithEveryKindOfProperty_RunsThemInOrder()
    {
        var script = new Everything { Name = "Ann" };

        Assert.Equal(
            """[{"Say":{"text":"one"}},{"Say":{"text":"Ann"}},{"Say":{"text":"three"}},{"Pause":{"length":400}},{"Say":{"text":"five"}},{"Say":{"text":"six"}},{"Say":{"text":"seven"}},{"Hangup":{}}]""",
            script.ToJson());
    }

    [Fact]
    public void Script_WithPropertiesThatAreNull_LeavesThemOut()
    {
        var script = new Optional(false);

        Assert.Equal("[]", script.ToJson());
    }

    [Fact]
    public void Script_WithOptionalPropertiesThatAreSet_WritesThem()
    {
        var script = new Optional(true);

        Assert.Equal("""[{"Say":{"text":"a"}},{"Say":{"text":"b"}},{"Say":{"text":"c"}},{"Hangup":{}}]""", script.ToJson());
    }

    [Fact]
    public void Script_DerivedFromAnother_RunsItsCommandsFirst() =>
        Assert.Equal("""[{"Say":{"text":"base"}},{"Hangup":{}}]""", new Derived().ToJson());

    [Fact]
    public void Script_InAGenericType_IsWritten() =>
        Assert.Equal("""[{"Say":{"text":"Int32"}}]""", new Generic<int>.Script().ToJson());

    [Fact]
    public void Script_ThatIsDefaultStruct_IsWritten() =>
        Assert.Equal("""[{"Hangup":{}}]""", default(WithReason).ToJson());

    [Fact]
    public void WriteScript_Null_Throws() =>
        Assert.Throws<ArgumentNullException>("script", () => PerclWriter.ToJson<Derived>(null!));

    [PerclScript]
    private sealed partial class Everything
    {
        public required string Name { get; init; }

#pragma warning disable PERCL4011 // That it is not written is what is tested.
        public static Say NotACommand => new() { Text = "static" };
#pragma warning restore PERCL4011

        public Say One => new() { Text = "one" };

        private Say Two => new() { Text = Name };

        public IReadOnlyList<IPromptCommand> ThreeAndFour => [new Say { Text = "three" }, new Pause { Length = 400 }];

        public PerclScript Five => [new Say { Text = "five" }];

        public IEnumerable<Say> Six => [new() { Text = "six" }];

        public ImmutableArray<IPerclCommand> Seven => [new Say { Text = "seven" }];

        public ImmutableArray<IPerclCommand> Nothing => default;

        public WithReason End => new(null);
    }

    [PerclScript]
    private readonly partial record struct Optional(bool IsSet)
    {
        public Say? Command => IsSet ? new Say { Text = "a" } : null;

        public Say[]? List => IsSet ? [new Say { Text = "b" }] : null;

        public PerclScript? Script => IsSet ? [new Say { Text = "c" }] : null;

        public WithReason? Struct => IsSet ? new WithReason(null) : null;
    }

    private abstract class Base
    {
        public Say First { get; } = new() { Text = "base" };
    }

    [PerclScript]
    private sealed partial class Derived : Base
    {
        public Hangup Last => new();
    }

    [PerclScript]
    private readonly partial record struct WithReason(string? Reason)
    {
        public Hangup End => new() { Reason = Reason };
    }

    private static partial class Generic<T>
    {
        [PerclScript]
        internal readonly partial record struct Script
        {
            public Say Name => new() { Text = typeof(T).Name };
        }
    }
}
