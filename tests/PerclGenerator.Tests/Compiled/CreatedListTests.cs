namespace PerclGenerator.Tests.Compiled;

/// <summary>A list of commands is compiled only where nothing but its elements is in it.</summary>
public sealed class CreatedListTests
{
    private static readonly Lazy<SampleRun> Run = new(() => SampleRun.Load("""
        /// <summary>Keeps the last first.</summary>
        public sealed class Backwards : System.Collections.IEnumerable, IEnumerable<IPerclCommand>
        {
            private readonly List<IPerclCommand> _commands = [];
            public void Add(IPerclCommand command) => _commands.Insert(0, command);
            public IEnumerator<IPerclCommand> GetEnumerator() => _commands.GetEnumerator();
            System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
        }

        [PerclScript]
        public partial class Lists
        {
            public Backwards P0 => [new Say { Text = "a" }, new Hangup()];
            public HashSet<Say> P1 => [new Say { Text = "b" }, new Say { Text = "b" }];
            public List<Say> P2 => [new Say { Text = "c" }, new Say { Text = "c" }];
            public IReadOnlyList<IPerclCommand> P3 => [new Say { Text = "d" }, new Say { Text = "d" }];

            public IEnumerable<Func<IEnumerable<IPerclCommand?>>> Objects() => [() => P0, () => P1, () => P2, () => P3];
        }
        """));

    [Fact]
    public void List_HoldsWhatItsTypeKeeps() => Assert.Equal(
        """[{"Hangup":{}},{"Say":{"text":"a"}},{"Say":{"text":"b"}},{"Say":{"text":"c"}},{"Say":{"text":"c"}},{"Say":{"text":"d"}},{"Say":{"text":"d"}}]""",
        Run.Value.AssertEquivalent("Lists"));

    [Theory]
    [InlineData("P0", false)]
    [InlineData("P1", false)]
    [InlineData("P2", true)]
    [InlineData("P3", true)]
    public void List_IsCompiledIfItIsPlain(string property, bool isCompiled) =>
        Assert.Equal(isCompiled, !Run.Value.Files["App.Lists.g.cs"].Contains("this." + property, StringComparison.Ordinal));
}
