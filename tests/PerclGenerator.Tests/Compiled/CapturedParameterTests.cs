namespace PerclGenerator.Tests.Compiled;

/// <summary>The parameter of a primary constructor is no member: only the property itself can read it.</summary>
public sealed class CapturedParameterTests
{
    [Fact]
    public void Parameter_OfAPrimaryConstructor_IsReadThroughItsProperty()
    {
        var run = SampleRun.Load("""
            [PerclScript]
            public partial class Captured(string text1, int writer, Say cursor)
            {
                private readonly string _kept = text1;
                private string Kept { get; } = text1;
                public Captured() : this("n", 3, new() { Text = "given" }) { }
                public Say P0 => new() { Text = $"Hi {text1} {writer}" };
                public Say P1 => new() { Text = $"Hi {_kept} {Kept}" };
                public Say P2 => writer > 2 ? cursor : new() { Text = "none" };
                public Say P3 => Kept.Length > 0 ? new() { Text = Kept } : cursor;
                public IEnumerable<Func<IEnumerable<IPerclCommand?>>> Objects() => [() => [P0], () => [P1], () => [P2], () => [P3]];
            }
            """);

        Assert.Equal(
            """[{"Say":{"text":"Hi n 3"}},{"Say":{"text":"Hi n n"}},{"Say":{"text":"given"}},{"Say":{"text":"n"}}]""",
            run.AssertEquivalent("Captured"));
        Assert.DoesNotContain("this.P1", run.Files["App.Captured.g.cs"], StringComparison.Ordinal);
    }
}
