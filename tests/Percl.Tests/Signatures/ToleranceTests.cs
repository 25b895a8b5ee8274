using Percl.Signatures;

namespace Percl.Tests.Signatures;

public sealed class ToleranceTests
{
    private const long SignedAt = 1_700_000_000;

    [Fact]
    public void DefaultTolerance_IsFiveMinutes() =>
        Assert.Equal(TimeSpan.FromSeconds(300), WebhookSignatureVerifier.DefaultTolerance);

    [Theory]
    [InlineData(null, 300)]
    [InlineData(1.0, 1)]
    [InlineData(1.999, 1)]
    [InlineData(2.0, 2)]
    [InlineData(300.0, 300)]
    [InlineData(86_400.0, 86_400)]
    public void Verify_AtTheLimitsOfTheTolerance_IncludesThem(double? tolerance, int seconds)
    {
        Assert.Equal(SignatureStatus.Valid, Verify(tolerance, seconds));
        Assert.Equal(SignatureStatus.TooOld, Verify(tolerance, seconds + 1));
        Assert.Equal(SignatureStatus.Valid, Verify(tolerance, -seconds));
        Assert.Equal(SignatureStatus.TooNew, Verify(tolerance, -seconds - 1));
    }

    [Theory]
    [InlineData(300.999, SignatureStatus.Valid)]
    [InlineData(301.0, SignatureStatus.TooOld)]
    [InlineData(-300.0, SignatureStatus.Valid)]
    [InlineData(-300.001, SignatureStatus.TooNew)]
    public void Verify_FractionOfASecondOnTheClock_DoesNotCount(double age, SignatureStatus expected) =>
        Assert.Equal(expected, Verify(null, age));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(TimeSpan.TicksPerSecond - 1)]
    [InlineData(-TimeSpan.TicksPerMillisecond)]
    [InlineData(TimeSpan.TicksPerDay + 1)]
    [InlineData(300_000 * TimeSpan.TicksPerSecond)] // Milliseconds where seconds were meant.
    [InlineData(long.MinValue)]
    [InlineData(long.MaxValue)]
    public void Create_ToleranceOutOfRange_ThrowsArgumentOutOfRangeException(long ticks)
    {
        var exception = Assert.Throws<ArgumentOutOfRangeException>(
            () => new WebhookSignatureVerifier([SignatureVectors.FirstSecret], TimeSpan.FromTicks(ticks)));

        Assert.Equal("tolerance", exception.ParamName);
    }

    [Fact]
    public void Verify_WithoutAClock_UsesThatOfTheSystem()
    {
        const string secret = SignatureVectors.FirstSecret;
        var signer = new WebhookSigner(secret);
        var now = DateTimeOffset.UtcNow;
        var verifier = new WebhookSignatureVerifier(secret);

        Assert.True(verifier.Verify(signer.Sign([], now), []).IsValid);
        Assert.Equal(SignatureStatus.TooOld, verifier.Verify(signer.Sign([], now.AddHours(-1)), []).Status);
        Assert.Equal(SignatureStatus.TooNew, verifier.Verify(signer.Sign([], now.AddHours(1)), []).Status);
        Assert.True(new WebhookSignatureVerifier([secret]).Verify(signer.Sign([], now), []).IsValid);
    }

    private static SignatureStatus Verify(double? tolerance, double age)
    {
        var genuine = SignatureVectors.Named("V1");
        var verifier = new WebhookSignatureVerifier(
            [genuine.Secret],
            tolerance is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
            new FixedClock(DateTimeOffset.FromUnixTimeSeconds(SignedAt).AddSeconds(age)));
        return verifier.Verify(genuine.Header, genuine.BodyBytes).Status;
    }
}
