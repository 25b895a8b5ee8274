using System.Globalization;

namespace PerclGenerator.Tests.Compiled;

/// <summary>
/// Scripts that are put together at random, in all forms: what is generated for them compiles, writes the same bytes as the
/// objects, evaluates the same in the same order, and fails likewise.
/// </summary>
public sealed class RandomScriptTests(ITestOutputHelper output)
{
    /// <summary>The environment variable that has the seed of the scripts which are new each time.</summary>
    private const string Variable = "PERCL_RANDOM_SEED";

    private const int ScriptsAtOnce = 350;

    [Fact]
    public void Scripts_AreWrittenLikeTheirObjects() => AssertEquivalent(seed: 1);

    [Fact]
    public void NewScripts_AreWrittenLikeTheirObjects()
    {
        var seed = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given
            ? int.Parse(given, CultureInfo.InvariantCulture)
            : Random.Shared.Next();
        output.WriteLine($"{Variable}={seed}");
        AssertEquivalent(seed);
    }

    private static void AssertEquivalent(int seed)
    {
        var random = new RandomScripts(seed);
        var scripts = Enumerable.Range(0, ScriptsAtOnce).Select(i => random.Next($"Random{i}")).ToArray();

        var results = RandomRun.Compare(scripts, cultures: null, out var written);

        if (scripts.Where(script => results[script] is not null).MinBy(static script => script.Source.Length) is { } script)
        {
            var (smallest, failure) = RandomShrinking.Shrink(script, results[script]!);
            var failed = results.Values.Count(static result => result is not null);
            Assert.Fail($"{Variable}={seed}: {failed} of {ScriptsAtOnce} scripts failed. One of them, made smaller:\n{smallest.Source}\n{failure}");
        }

        // Some are refused; if most were, this would test little.
        Assert.InRange(written, ScriptsAtOnce / 2, ScriptsAtOnce - 1);
    }
}
