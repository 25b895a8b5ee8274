namespace PerclGenerator.Analyzers.Tests.HalfTyped;

/// <summary>Not with the other tests of half-typed code: tests of one class run one after the other.</summary>
public sealed class MissingTokenTests
{
    [Theory]
    [MemberData(nameof(HalfTypedSources.All), MemberType = typeof(HalfTypedSources))]
    public async Task Source_WithoutOneOfItsTokens_ThrowsNowhere(string path)
    {
        const int most = 150;
        var typing = TypingSession.Open(path);

        foreach (var token in HalfTypedSources.Sample(typing.Tokens, step: 1 + (typing.Tokens.Count / most)))
        {
            await typing.RunAsync(typing.Whole.Remove(token.SpanStart, token.Span.Length));
        }
    }
}
