using Percl.Signatures;

namespace Percl.Tests.Signatures;

public sealed class WebhookSignerTests
{
    private const string Secret = SignatureVectors.FirstSecret;

    public static TheoryData<DateTimeOffset, string> Times => new()
    {
        { DateTimeOffset.UnixEpoch, "0" },
        { DateTimeOffset.MaxValue, "253402300799" },
        { DateTimeOffset.FromUnixTimeMilliseconds(1_700_000_000_999), "1700000000" },
        { DateTimeOffset.FromUnixTimeSeconds(1_700_000_000).ToOffset(TimeSpan.FromHours(14)), "1700000000" },
        { DateTimeOffset.FromUnixTimeSeconds(2_147_483_648), "2147483648" },
    };

    [Theory]
    [MemberData(nameof(Times))]
    public void Sign_AtATime_GivesAHeaderThatIsValidThen(DateTimeOffset time, string timestamp)
    {
        var body = "[]"u8;

        var header = new WebhookSigner(Secret).Sign(body, time);

        Assert.StartsWith($"t={timestamp},v1=", header, StringComparison.Ordinal);
        var verifier = new WebhookSignatureVerifier([Secret], timeProvider: new FixedClock(time));
        Assert.True(verifier.Verify(header, body).IsValid);
    }

    [Fact]
    public void Sign_SeveralSecrets_GivesASignatureForEachInOrder()
    {
        var genuine = SignatureVectors.Named("V2");
        var signer = new WebhookSigner([SignatureVectors.FirstSecret, SignatureVectors.SecondSecret]);

        var header = signer.Sign(genuine.BodyBytes, DateTimeOffset.FromUnixTimeSeconds(1_700_000_000));

        Assert.Equal(genuine.Header, header);
    }

    [Fact]
    public void Sign_Before1970_ThrowsArgumentOutOfRangeException()
    {
        var signer = new WebhookSigner(Secret);

        foreach (var time in (DateTimeOffset[])[DateTimeOffset.MinValue, DateTimeOffset.UnixEpoch.AddTicks(-1)])
        {
            var exception = Assert.Throws<ArgumentOutOfRangeException>(() => signer.Sign([], time));
            Assert.Equal("time", exception.ParamName);
        }
    }
}
