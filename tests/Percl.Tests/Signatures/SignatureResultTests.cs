using Percl.Signatures;

namespace Percl.Tests.Signatures;

public sealed class SignatureResultTests
{
    [Fact]
    public void Result_Default_IsNotValid()
    {
        SignatureResult result = default;

        Assert.False(result.IsValid);
        Assert.Equal(SignatureStatus.NotVerified, result.Status);
    }

    [Fact]
    public void Result_Printed_SaysWhy()
    {
        var result = new WebhookSignatureVerifier(SignatureVectors.FirstSecret).Verify("t=1", "[]"u8);

        Assert.Contains(nameof(SignatureStatus.SignatureMissing), result.ToString(), StringComparison.Ordinal);
    }
}
