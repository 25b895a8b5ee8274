namespace PerclGenerator.Schema.Tests;

/// <summary>What the schema says of scripts that public programs and pages have.</summary>
public sealed class CorpusTests
{
    /// <summary>Labels of mistakes that a schema can see.</summary>
    private static readonly string[] Visible =
        ["non-absolute-url", "missing-required", "empty-required", "bad-id", "bad-nesting", "unknown-attribute"];

    [Fact]
    public void CleanScripts_AreAccepted()
    {
        var clean = Corpus.Scripts.Where(static script => script.Labels.Length == 0).ToArray();

        Assert.True(clean.Length > 200);
        Assert.Empty(clean.SelectMany(static script =>
            PerclSchema.Refuse(PerclSchema.Parse(script.Json)).Select(refusal => $"{script.Path}: {refusal}")));
    }

    [Fact]
    public void Mistakes_ThatASchemaCanSee_AreRefused()
    {
        var wrong = Corpus.Scripts.Where(static script => script.Labels.Intersect(Visible).Any()).ToArray();

        Assert.True(wrong.Length > 10);
        Assert.Empty(wrong.Where(static script => PerclSchema.Refuse(PerclSchema.Parse(script.Json)).Count == 0)
            .Select(static script => script.Path));
    }
}
