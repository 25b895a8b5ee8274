using Percl.Signatures;

namespace Percl.Tests.Signatures;

public sealed class TimestampTests
{
    private const string Secret = SignatureVectors.FirstSecret;
    private const string MostDigits = "999999999999999999";

    private static readonly DateTimeOffset Now = DateTimeOffset.FromUnixTimeSeconds(1_700_000_000);

    [Theory]
    [InlineData("1700000000", SignatureStatus.Valid)]
    [InlineData("01700000000", SignatureStatus.Valid)]
    [InlineData("000000001700000000", SignatureStatus.Valid)]
    [InlineData("0", SignatureStatus.TooOld)]
    [InlineData("000000000000000000", SignatureStatus.TooOld)]
    [InlineData("2147483648", SignatureStatus.TooNew)]
    [InlineData("4294967296", SignatureStatus.TooNew)]
    [InlineData("5994967296", SignatureStatus.TooNew)] // Now and 2^32.
    [InlineData(MostDigits, SignatureStatus.TooNew)]
    [InlineData("0000000001700000000", SignatureStatus.TimestampMalformed)]
    [InlineData("9223372036854775807", SignatureStatus.TimestampMalformed)]
    [InlineData("9223372036854775808", SignatureStatus.TimestampMalformed)]
    [InlineData("18446744075409551616", SignatureStatus.TimestampMalformed)] // Now and 2^64.
    [InlineData("99999999999999999999999999999999999999999999", SignatureStatus.TimestampMalformed)]
    [InlineData("", SignatureStatus.TimestampMalformed)]
    [InlineData("+1700000000", SignatureStatus.TimestampMalformed)]
    [InlineData("-1700000000", SignatureStatus.TimestampMalformed)]
    [InlineData("\u22121700000000", SignatureStatus.TimestampMalformed)]
    [InlineData("1700000000.0", SignatureStatus.TimestampMalformed)]
    [InlineData("1.7e9", SignatureStatus.TimestampMalformed)]
    [InlineData("1 700 000 000", SignatureStatus.TimestampMalformed)]
    [InlineData("1_700_000_000", SignatureStatus.TimestampMalformed)]
    [InlineData("0x6553f100", SignatureStatus.TimestampMalformed)]
    [InlineData("1700000000\0", SignatureStatus.TimestampMalformed)]
    [InlineData("1700000000\u00a0", SignatureStatus.TimestampMalformed)]
    [InlineData("170000000\u0660", SignatureStatus.TimestampMalformed)]
    [InlineData("170000000\u06f0", SignatureStatus.TimestampMalformed)]
    [InlineData("170000000\uff10", SignatureStatus.TimestampMalformed)]
    [InlineData("170000000\u00b2", SignatureStatus.TimestampMalformed)]
    [InlineData("170000000/", SignatureStatus.TimestampMalformed)]
    [InlineData("170000000:", SignatureStatus.TimestampMalformed)]
    public void Verify_TimestampSignedAsItStands_SaysWhetherItIsNow(string timestamp, SignatureStatus expected) =>
        Assert.Equal(expected, Verify(timestamp, timestamp, Now));

    [Theory]
    [InlineData("01700000000", "1700000000")]
    [InlineData("1700000000", "01700000000")]
    [InlineData("1700000001", "1700000000")]
    public void Verify_TimestampSignedInAnotherForm_DoesNotMatch(string timestamp, string signedText) =>
        Assert.Equal(SignatureStatus.NoMatch, Verify(timestamp, signedText, Now));

    [Theory]
    [InlineData("0")]
    [InlineData("1700000000")]
    [InlineData(MostDigits)]
    public void Verify_ClockAtTheBeginningOfTime_IsTooNew(string timestamp) =>
        Assert.Equal(SignatureStatus.TooNew, Verify(timestamp, timestamp, DateTimeOffset.MinValue));

    [Theory]
    [InlineData("0", SignatureStatus.TooOld)]
    [InlineData("1700000000", SignatureStatus.TooOld)]
    [InlineData("253402300799", SignatureStatus.Valid)]
    [InlineData("253402301099", SignatureStatus.Valid)]
    [InlineData("253402301100", SignatureStatus.TooNew)]
    [InlineData(MostDigits, SignatureStatus.TooNew)]
    public void Verify_ClockAtTheEndOfTime_ComparesAsEver(string timestamp, SignatureStatus expected) =>
        Assert.Equal(expected, Verify(timestamp, timestamp, DateTimeOffset.MaxValue));

    [Theory]
    [InlineData(-300, SignatureStatus.Valid)]
    [InlineData(-301, SignatureStatus.TooNew)]
    [InlineData(300, SignatureStatus.Valid)]
    [InlineData(301, SignatureStatus.TooOld)]
    public void Verify_ClockAround1970_ComparesAsEver(int now, SignatureStatus expected) =>
        Assert.Equal(expected, Verify("0", "0", DateTimeOffset.FromUnixTimeSeconds(now)));

    private static SignatureStatus Verify(string timestamp, string signedText, DateTimeOffset now)
    {
        var body = "[]"u8;
        var header = $"t={timestamp},v1={ExpectedSignature.Of(Secret, signedText, body)}";
        return new WebhookSignatureVerifier([Secret], timeProvider: new FixedClock(now)).Verify(header, body).Status;
    }
}
