using System.Text;
using Percl.Signatures;

namespace Percl.Tests.Signatures;

public sealed class LongHeaderTests
{
    private const string Good = "v1=" + SignatureVectors.InboundCallMac;
    private const string Other = "v1=" + SignatureVectors.MessageMac;
    private const int MostSignatures = 60;

    [Theory]
    [InlineData(WebhookSignatureVerifier.MaxHeaderLength, SignatureStatus.Valid)]
    [InlineData(WebhookSignatureVerifier.MaxHeaderLength + 1, SignatureStatus.HeaderTooLong)]
    [InlineData(1_000_000, SignatureStatus.HeaderTooLong)]
    public void Verify_GenuineHeaderOfALength_IsReadUpToTheLimit(int length, SignatureStatus expected)
    {
        var header = ("t=1700000000," + Good + ",x=").PadRight(length, 'x');

        Assert.Equal(expected, Verify(header));
    }

    [Fact]
    public void Verify_ThousandsOfSignatures_IsTooLong() =>
        Assert.Equal(
            SignatureStatus.HeaderTooLong,
            Verify("t=1700000000," + Good + string.Concat(Enumerable.Repeat("," + Other, 5_000))));

    [Fact]
    public void Verify_ThousandMalformedSignaturesBeforeTheGoodOne_IsValid() =>
        Assert.Equal(
            SignatureStatus.Valid,
            Verify("t=1700000000," + string.Concat(Enumerable.Repeat("v1=,", 1_000)) + Good));

    [Fact]
    public void Verify_GoodSignatureAtAnyPlaceAmongOthers_IsValid()
    {
        for (var place = 0; place < MostSignatures; place++)
        {
            Assert.Equal(SignatureStatus.Valid, Verify(HeaderWithGoodSignatureAt(place)));
        }

        Assert.Equal(SignatureStatus.NoMatch, Verify(HeaderWithGoodSignatureAt(MostSignatures)));
    }

    private static string HeaderWithGoodSignatureAt(int place)
    {
        var header = new StringBuilder("t=1700000000");
        for (var i = 0; i < MostSignatures; i++)
        {
            header.Append(',').Append(i == place ? Good : Other);
        }

        return header.ToString();
    }

    private static SignatureStatus Verify(string header)
    {
        var genuine = SignatureVectors.Named("V1");
        return genuine.Verifier.Verify(header, genuine.BodyBytes).Status;
    }
}
