using Percl.Signatures;

namespace Percl.Tests.Signatures;

/// <summary>The check of the header alone says what the check with the body would, whatever the body.</summary>
public sealed class CheckHeaderTests
{
    private static readonly DateTimeOffset Now = DateTimeOffset.FromUnixTimeSeconds(1_700_000_000);

    private static readonly string Mac = new('0', 64);

    public static TheoryData<string?, SignatureStatus> Headers => new()
    {
        { null, SignatureStatus.HeaderMissing },
        { " ", SignatureStatus.HeaderMissing },
        { new string('x', 4_097), SignatureStatus.HeaderTooLong },
        { $"v1={Mac}", SignatureStatus.TimestampMissing },
        { $"t=1700000000,t=1700000000,v1={Mac}", SignatureStatus.TimestampRepeated },
        { $"t=now,v1={Mac}", SignatureStatus.TimestampMalformed },
        { "t=1700000000", SignatureStatus.SignatureMissing },
        { "t=1700000000,v1=0", SignatureStatus.SignatureMalformed },
        { $"t=1699999699,v1={Mac}", SignatureStatus.TooOld },
        { $"t=1700000301,v1={Mac}", SignatureStatus.TooNew },
    };

    [Theory]
    [MemberData(nameof(Headers))]
    public void CheckHeader_OfNoUse_SaysWhatVerifyWould(string? header, SignatureStatus status)
    {
        var verifier = new WebhookSignatureVerifier([SignatureVectors.FirstSecret], timeProvider: new FixedClock(Now));

        Assert.Equal(status, verifier.CheckHeader(header));
        Assert.Equal(status, verifier.Verify(header, "[]"u8).Status);
    }

    [Theory]
    [InlineData("t=1699999700")]
    [InlineData("t=1700000300")]
    public void CheckHeader_OfUse_LeavesItToTheBody(string time)
    {
        var verifier = new WebhookSignatureVerifier([SignatureVectors.FirstSecret], timeProvider: new FixedClock(Now));

        Assert.Equal(SignatureStatus.NotVerified, verifier.CheckHeader($"{time},v1={Mac}"));
        Assert.Equal(SignatureStatus.NoMatch, verifier.Verify($"{time},v1={Mac}", "[]"u8).Status);
    }
}
