using Percl.Signatures;

namespace Percl.Tests.Signatures;

public sealed class SignedBodyTests
{
    private const string Secret = SignatureVectors.FirstSecret;

    private static readonly DateTimeOffset Now = DateTimeOffset.FromUnixTimeSeconds(1_700_000_000);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(1 << 20)]
    public void Verify_BodyOfALength_IsSignedWithEveryByte(int length)
    {
        var body = new byte[length];
        new Random(20_261_122).NextBytes(body);
        var header = new WebhookSigner(Secret).Sign(body, Now);
        var verifier = new WebhookSignatureVerifier([Secret], timeProvider: new FixedClock(Now));

        Assert.EndsWith(ExpectedSignature.Of(Secret, "1700000000", body), header, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(SignatureStatus.Valid, verifier.Verify(header, body).Status);
        Assert.Equal(SignatureStatus.NoMatch, verifier.Verify(header, [.. body, 0]).Status);

        foreach (var place in (int[])[0, length / 2, length - 1])
        {
            if (place >= 0 && place < length)
            {
                body[place] ^= 1;
                Assert.Equal(SignatureStatus.NoMatch, verifier.Verify(header, body).Status);
                body[place] ^= 1;
            }
        }

        Assert.Equal(SignatureStatus.Valid, verifier.Verify(header, body).Status);
    }

    [Fact]
    public void Verify_EndOfTheTimestampMovedIntoTheBody_IsRefused()
    {
        var header = new WebhookSigner(Secret).Sign("2.[]"u8, DateTimeOffset.FromUnixTimeSeconds(1));
        var moved = header.Replace("t=1,", "t=1.2,", StringComparison.Ordinal);
        var verifier = new WebhookSignatureVerifier([Secret], timeProvider: new FixedClock(1));

        Assert.Equal(SignatureStatus.Valid, verifier.Verify(header, "2.[]"u8).Status);
        Assert.Equal(SignatureStatus.TimestampMalformed, verifier.Verify(moved, "[]"u8).Status);
    }

    [Fact]
    public void Verify_AfterARefusal_StartsAnew()
    {
        var verifier = new WebhookSignatureVerifier([Secret], timeProvider: new FixedClock(Now));
        var header = new WebhookSigner(Secret).Sign("[]"u8, Now);

        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(SignatureStatus.NoMatch, verifier.Verify(header, "[1]"u8).Status);
            Assert.Equal(SignatureStatus.Valid, verifier.Verify(header, "[]"u8).Status);
        }
    }
}
