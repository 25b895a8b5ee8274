namespace Percl.Tests.Conformance;

/// <summary>Scripts that programs and pages have, as far as they do nothing against FreeClimb's reference.</summary>
public sealed class CorpusTests
{
    // Why each cannot be said with the declared commands.
    private static readonly Dictionary<string, string> CannotBeSaid = [];

    public static TheoryData<string> CleanScripts => [.. CorpusScript.Clean.Select(static script => script.Path)];

    [Fact]
    public void Manifest_Scripts_AreTheFiles()
    {
        Assert.Equal(
            ConformanceFiles.In("Corpus", "*.percl.json"),
            CorpusScript.All.Select(static script => "Corpus/" + script.Path).Order(StringComparer.Ordinal));
        Assert.Equal("221 of 259 clean", $"{CorpusScript.Clean.Count()} of {CorpusScript.All.Count} clean");
    }

    [Fact]
    public void CleanScripts_ThatAreDeclared_AreAll()
    {
        var declared = CorpusScript.Clean.Count(static script => !DeclaredFit.Problems(script.ReadJson()).Any());

        Assert.Equal("221 of 221 clean scripts", $"{declared} of {CorpusScript.Clean.Count()} clean scripts");
    }

    [Theory]
    [MemberData(nameof(CleanScripts))]
    public void CleanScript_OfTheCorpus_IsDeclared(string path)
    {
        var script = CorpusScript.Clean.Single(script => script.Path == path);
        var problems = string.Join(Environment.NewLine, DeclaredFit.Problems(script.ReadJson()));

        Assert.Equal(CannotBeSaid.GetValueOrDefault(path, ""), problems);
    }
}
