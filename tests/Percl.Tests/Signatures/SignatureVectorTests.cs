using System.Text;
using Percl.Signatures;

namespace Percl.Tests.Signatures;

public sealed class SignatureVectorTests
{
    [Theory]
    [MemberData(nameof(SignatureVectors.Ids), MemberType = typeof(SignatureVectors))]
    public void Verify_Vector_GivesItsStatus(string id)
    {
        var vector = SignatureVectors.Named(id);

        var result = vector.Verifier.Verify(vector.Header, vector.BodyBytes);

        Assert.Equal(vector.Expected, result.Status);
        Assert.Equal(vector.Expected is SignatureStatus.Valid, result.IsValid);
    }

    [Fact]
    public void Verify_SdkVectorOfTheFuture_IsRefusedForItsTimeOnly()
    {
        var vector = SignatureVectors.Named("V5");
        var verifier = new WebhookSignatureVerifier([vector.Secret], timeProvider: new FixedClock(2_140_000_000));

        Assert.True(verifier.Verify(vector.Header, vector.BodyBytes).IsValid);
    }

    [Fact]
    public void Verify_SignatureOfTheAsciiForm_FitsTheAsciiFormOnly()
    {
        var vector = SignatureVectors.Named("N7");
        var asAscii = Encoding.ASCII.GetBytes(vector.Body);

        Assert.Contains("Caf? ? ??", Encoding.ASCII.GetString(asAscii), StringComparison.Ordinal);
        Assert.True(vector.Verifier.Verify(vector.Header, asAscii).IsValid);
        Assert.False(vector.Verifier.Verify(vector.Header, vector.BodyBytes).IsValid);
    }

    [Theory]
    [InlineData("V1", 282)]
    [InlineData("V3", 379)]
    [InlineData("V4", 282)]
    [InlineData("N4", 285)]
    [InlineData("N6", 301)]
    public void Body_OfAVector_HasItsPublishedLength(string id, int length) =>
        Assert.Equal(length, SignatureVectors.Named(id).BodyBytes.Length);

    [Theory]
    [InlineData("V1", 1_700_000_000, SignatureVectors.FirstSecret, SignatureVectors.InboundCallMac)]
    [InlineData("V2", 1_700_000_000, SignatureVectors.SecondSecret, SignatureVectors.SecondInboundCallMac)]
    [InlineData("V3", 1_700_000_000, SignatureVectors.FirstSecret, SignatureVectors.MessageMac)]
    [InlineData("V4", 1_679_944_186, SignatureVectors.SdkSecret, SignatureVectors.SdkMac)]
    [InlineData(
        "V5",
        2_140_000_000,
        SignatureVectors.SdkSecret,
        "814978ae2603594cfc9310680625ea6cdb958d7c940f0695726048f1e4d7af9e")]
    public void Sign_BodyOfAVector_GivesThePublishedSignature(string id, long time, string secret, string mac)
    {
        var body = SignatureVectors.Named(id).BodyBytes;

        var header = new WebhookSigner(secret).Sign(body, DateTimeOffset.FromUnixTimeSeconds(time));

        Assert.Equal($"t={time},v1={mac}", header);
    }
}
