namespace PerclGenerator.Tests.Compiled;

/// <summary>What is obsolete may use what is obsolete, also where using it is an error elsewhere.</summary>
public sealed class ObsoleteTests
{
    private static readonly Lazy<SampleRun> Run = new(() => SampleRun.Load("""
        public static class Old
        {
            [Obsolete("gone", true)] public static string Gone => "gone";
            [Obsolete("old")] public static string Aging => "aging";
        }

        [Obsolete("gone", true)] public enum OldMode { First, Second = 5 }

        [Obsolete("gone", true)] public static class OldHome { public enum Inner : byte { One = 1, Two = 255 } }

        public enum NewMode { Good, [Obsolete("gone", true)] Bad }

        [PerclCommand]
        public partial record Beeping
        {
            public int? Times { get; init; }
            [Obsolete("use Times", true)] public int? Count { get; init; }
            public string? Tone { [Obsolete("gone", true)] get; init; }
            [Obsolete("old")] public OldMode? Mode { get; init; }
            [Obsolete("old")] public OldHome.Inner? Inner { get; init; }
            public NewMode? Newer { get; init; }
            [Obsolete("old")] public virtual string? Virtual { get; init; }
        }

        [Obsolete("old")]
        public abstract record OldBase
        {
            public OldMode? Mode { get; init; }
        }

        #pragma warning disable CS0618, CS0612, CS0672
        [PerclCommand]
        public sealed partial record Derived : OldBase;

        [PerclCommand]
        public sealed partial record Overriding : Beeping
        {
            public override string? Virtual { get; init; }
        }

        [PerclScript]
        public partial class Aged
        {
            private static T Same<T>(T value) => value;

            [Obsolete("old")] public Say P0 => new() { Text = $"{Old.Gone} {Old.Aging}" };
            [Obsolete("gone", true)] public Say P1 => new() { Text = Same("prepared") };
            [Obsolete("gone", true)] public Say P2 { get; } = Same(new Say { Text = "kept" });
            public Say P3 { [Obsolete("gone", true)] get; } = Same(new Say { Text = "read" });
            public Beeping P4 => new() { Times = 2, Newer = NewMode.Good };
            [Obsolete("old")] public Beeping P5 => new() { Mode = Same(OldMode.Second), Count = Same(1), Inner = Same(OldHome.Inner.Two), Newer = Same(NewMode.Bad) };
            [Obsolete("old")] public Derived P6 => new() { Mode = Same(OldMode.Second) };
            [Obsolete("old")] public Beeping P7 => Same(new Beeping { Mode = OldMode.Second, Count = 1, Tone = "a", Inner = OldHome.Inner.One, Virtual = "v" });
            public Overriding P8 => Same(new Overriding { Virtual = "w" });
            public Say P9 => new() { Text = Old.Aging };

            [Obsolete("old")]
            public IEnumerable<Func<IEnumerable<IPerclCommand?>>> Objects() =>
                [() => [P0], () => [P1], () => [P2], () => [P3], () => [P4], () => [P5], () => [P6], () => [P7], () => [P8], () => [P9]];
        }

        [PerclScript]
        public partial class Young
        {
            private static readonly Derived Made = new();
            public Derived P0 => Texts.Same(Made);
            public Say P1 => new() { Text = "young" };
            public IEnumerable<Func<IEnumerable<IPerclCommand?>>> Objects() => [() => [P0], () => [P1]];
        }
        """));

    [Fact]
    public void Script_ThatUsesWhatIsObsolete_IsWritten() => Assert.Equal(
        """[{"Say":{"text":"gone aging"}},{"Say":{"text":"prepared"}},{"Say":{"text":"kept"}},{"Say":{"text":"read"}},"""
        + """{"Beeping":{"times":2,"newer":"good"}},{"Beeping":{"count":1,"mode":"second","inner":"two","newer":"bad"}},"""
        + """{"Derived":{"mode":"second"}},{"Beeping":{"count":1,"tone":"a","mode":"second","inner":"one","virtual":"v"}},"""
        + """{"Overriding":{"virtual":"w"}},{"Say":{"text":"aging"}}]""",
        Run.Value.AssertEquivalent("Aged"));

    [Fact]
    public void Script_ThatUsesNothingObsolete_IsNotMarked()
    {
        Assert.Equal("""[{"Derived":{}},{"Say":{"text":"young"}}]""", Run.Value.AssertEquivalent("Young"));
        Assert.DoesNotContain("Obsolete", Run.Value.Files["App.Young.g.cs"], StringComparison.Ordinal);
    }
}
