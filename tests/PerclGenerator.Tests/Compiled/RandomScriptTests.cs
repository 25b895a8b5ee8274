namespace PerclGenerator.Tests.Compiled;

/// <summary>Scripts that are put together at random from the shapes and from expressions.</summary>
public sealed class RandomScriptTests
{
    private const int ScriptsAtOnce = 500;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void RandomScripts_AreWrittenLikeTheirObjects(int seed)
    {
        var random = new RandomShapes(seed);
        var scripts = Enumerable.Range(0, ScriptsAtOnce).Select(i => SampleSource.Script($"Random{i}", random.Properties()));
        var run = SampleRun.Load(string.Concat(scripts));

        var written = 0;
        for (var i = 0; i < ScriptsAtOnce; i++)
        {
            written += run.AssertEquivalent($"Random{i}", Cultures.Names[i % Cultures.Names.Count]) is null ? 0 : 1;
        }

        // Some are refused; if most were, this would test little.
        Assert.InRange(written, ScriptsAtOnce / 2, ScriptsAtOnce - 1);
    }
}
