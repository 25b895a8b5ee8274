namespace PerclGenerator.Analyzers.Tests.Rules;

public sealed class PERCL4009Tests
{
    [Fact]
    public Task PropertyThatNobodyCanSet_IsReported() => PerclVerifier.VerifyAsync(
        """
        [PerclCommand]
        public sealed partial record Sing
        {
            public string? {|#0:Song|} { get; }
            public int {|PERCL4009:Loud|} => -1;
            public string {|PERCL4009:Key|} { get; } = "C";
            public bool {|PERCL4009:IsHigh|} { get => true; }
            public string {|PERCL4009:Mode|} => null!;
        }

        [PerclObject]
        public sealed partial class Tone
        {
            public int {|PERCL4009:Height|} => 1;
        }
        """,
        Expected.Of("PERCL4009", 0, "This property cannot be set, so 'Sing.song' is always the same"));

    [Fact]
    public Task PropertyThatMayVary_IsLeftAlone() => PerclVerifier.VerifyAsync("""
        public abstract record Base
        {
            public virtual string Song => "la";
        }

        [PerclCommand]
        public partial record Sing(string Text) : Base
        {
            public override string Song => "lala";
            public string Upper => Text.ToUpperInvariant();
            public string? FromConstructor { get; }
            public string Now { get; } = DateTime.Now.ToString();
            public string? Later { get; private set; }
            public static string Static => "x";
            [System.Text.Json.Serialization.JsonIgnore] public string Ignored => "x";
        }

        [PerclScript]
        public partial record Menu
        {
            public Hangup? End => null;
        }
        """);
}
