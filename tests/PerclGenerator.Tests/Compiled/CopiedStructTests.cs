namespace PerclGenerator.Tests.Compiled;

/// <summary>A getter that is readonly calls what may change the struct on a copy of it.</summary>
public sealed class CopiedStructTests
{
    private static readonly Lazy<SampleRun> Run = new(() => SampleRun.Load("""
        public struct Counter
        {
            private int _count;
            public int Next() => ++_count;
            public readonly int Count => _count;
        }

        [PerclScript]
        public partial struct Counting
        {
            private Counter _field;
            private int _own;
            private int Next() => ++_own;
            private readonly int Own => _own;
            public int Fixed => 3;

            public readonly Say P0 => new() { Text = $"{Next()}{Next()}" };
            public Say P1 => new() { Text = $"{Next()}{this.Next()}" };
            public readonly Say P2 => new() { Text = $"{_field.Next()}{_field.Next()}" };
            public Say P3 => new() { Text = $"{_field.Next()}{_field.Next()}" };
            public readonly Say P4 => new() { Text = $"{Own}{_field.Count}{_own}{Own.ToString()}" };
            public readonly Say P5 => new() { Text = $"{Fixed}" };

            public IEnumerable<Func<IEnumerable<IPerclCommand?>>> Objects()
            {
                var self = this;
                return [() => [self.P0], () => [self.P1], () => [self.P2], () => [self.P3], () => [self.P4], () => [self.P5]];
            }
        }
        """));

    [Fact]
    public void Getter_ChangesTheSameStruct() => Assert.Equal(
        """[{"Say":{"text":"11"}},{"Say":{"text":"12"}},{"Say":{"text":"11"}},{"Say":{"text":"12"}},{"Say":{"text":"2222"}},{"Say":{"text":"3"}}]""",
        Run.Value.AssertEquivalent("Counting"));

    [Theory]
    [InlineData("P0", false)]
    [InlineData("P1", true)]
    [InlineData("P2", false)]
    [InlineData("P3", true)]
    [InlineData("P4", true)]
    [InlineData("P5", false)]
    public void Getter_IsCompiledIfNothingIsCopied(string property, bool isCompiled) =>
        Assert.Equal(isCompiled, !Run.Value.Files["App.Counting.g.cs"].Contains("this." + property, StringComparison.Ordinal));
}
