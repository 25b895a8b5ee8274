using Percl.Signatures;

namespace Percl.Tests.Signatures;

public sealed class SignatureAllocationTests
{
    private const int Rounds = 10;
    private const int CallsPerRound = 200;

    [Theory]
    [MemberData(nameof(SignatureVectors.Ids), MemberType = typeof(SignatureVectors))]
    public void Verify_AnyHeader_AllocatesNothing(string id)
    {
        var vector = SignatureVectors.Named(id);
        var verifier = new WebhookSignatureVerifier(
            [vector.Secret, "another"],
            timeProvider: new FixedClock(vector.Now));

        Assert.Equal(0, LeastAllocated(verifier, vector.Header, vector.BodyBytes));
    }

    [Fact]
    public void Verify_LargeBody_AllocatesNothing()
    {
        var now = DateTimeOffset.UtcNow;
        var body = new byte[100_000];
        var header = new WebhookSigner(SignatureVectors.FirstSecret).Sign(body, now);
        var verifier = new WebhookSignatureVerifier(SignatureVectors.FirstSecret);

        Assert.True(verifier.Verify(header, body).IsValid);
        Assert.Equal(0, LeastAllocated(verifier, header, body));
    }

    /// <summary>Of some rounds the best counts: what is made once, on first use, is not what each call costs.</summary>
    private static long LeastAllocated(WebhookSignatureVerifier verifier, string header, byte[] body)
    {
        var least = long.MaxValue;
        for (var round = 0; round < Rounds && least > 0; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < CallsPerRound; i++)
            {
                verifier.Verify(header, body);
            }

            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
