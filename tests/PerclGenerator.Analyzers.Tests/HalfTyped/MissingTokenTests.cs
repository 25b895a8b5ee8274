namespace PerclGenerator.Analyzers.Tests.HalfTyped;

/// <summary>Not with the other tests of half-typed code: tests of one class run one after the other.</summary>
public sealed class MissingTokenTests
{
    /// <summary>About so many tokens of a sample's file are left out, one at a time.</summary>
    private const int Most = 150;

    /// <summary>One of so many tokens of each source that uses every feature is left out.</summary>
    private const int StepOfEverything = 3;

    [Theory]
    [MemberData(nameof(HalfTypedSources.All), MemberType = typeof(HalfTypedSources))]
    public async Task Source_WithoutOneOfItsTokens_ThrowsNowhere(string path)
    {
        var typing = TypingSession.Open(path);

        var step = HalfTypedSources.IsOfASample(path) ? 1 + (typing.Tokens.Count / Most) : StepOfEverything;
        foreach (var token in HalfTypedSources.Sample(typing.Tokens, step))
        {
            await typing.RunAsync(typing.Whole.Remove(token.SpanStart, token.Span.Length));
        }
    }
}
