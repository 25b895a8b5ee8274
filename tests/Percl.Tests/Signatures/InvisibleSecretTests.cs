using Percl.Signatures;

namespace Percl.Tests.Signatures;

/// <summary>Secrets with characters that nobody sees, and that nobody means.</summary>
public sealed class InvisibleSecretTests
{
    [Theory]
    [InlineData("\ufeffsigsec_1")]
    [InlineData("sigsec_1\ufeff")]
    [InlineData("sigsec\u200b_1")]
    [InlineData("sigsec_1\u200d")]
    [InlineData("sigsec_1\u2060")]
    [InlineData("\u202esigsec_1")]
    [InlineData("sigsec_1\0")]
    [InlineData("sigsec\n_1")]
    [InlineData("sigsec\u2028_1")]
    public void Secret_WithACharacterThatNobodySees_IsRefusedWithoutBeingShown(string secret)
    {
        foreach (var create in (Func<object>[])
        [
            () => new WebhookSignatureVerifier(secret),
            () => new WebhookSigner(secret),
            () => new WebhookSigner([secret]),
        ])
        {
            var refusal = Assert.Throws<ArgumentException>(create);

            Assert.StartsWith(
                "A signing secret holds a character that nobody sees", refusal.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("sigsec", refusal.Message, StringComparison.Ordinal);
        }
    }
}
