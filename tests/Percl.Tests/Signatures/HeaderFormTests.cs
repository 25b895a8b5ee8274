using Percl.Signatures;

namespace Percl.Tests.Signatures;

public sealed class HeaderFormTests
{
    private const string Time = "t=1700000000";
    private const string Good = "v1=" + SignatureVectors.InboundCallMac;
    private const string Other = "v1=" + SignatureVectors.MessageMac;

    [Theory]
    [InlineData(Good + "," + Time)]
    [InlineData(" \tt \t=\t 1700000000 \t,\t v1\t = " + SignatureVectors.InboundCallMac + " \t")]
    [InlineData("," + Time + ",,=,x,=x,v2=1,T=1,xt=1,V1=00,v10=00,xv1=00,v1,t," + Good + ",")]
    [InlineData(Time + "," + Good + "," + Good)]
    [InlineData(Time + "," + Other + "," + Good)]
    [InlineData(Time + "," + Good + "," + Other)]
    [InlineData(Time + ",v1=," + Good + ",v1=" + SignatureVectors.InboundCallMac + "0")]
    [InlineData(Time + ",v1==" + SignatureVectors.InboundCallMac + "," + Good)]
    public void Verify_UnusualFormOfAGenuineHeader_IsValid(string header) =>
        Assert.Equal(SignatureStatus.Valid, Verify(header));

    [Theory]
    [InlineData(null, SignatureStatus.HeaderMissing)]
    [InlineData("", SignatureStatus.HeaderMissing)]
    [InlineData(" \t\r\n\u00a0", SignatureStatus.HeaderMissing)]
    [InlineData("\0", SignatureStatus.TimestampMissing)]
    [InlineData(",", SignatureStatus.TimestampMissing)]
    [InlineData("=,=", SignatureStatus.TimestampMissing)]
    [InlineData("t,v1", SignatureStatus.TimestampMissing)]
    [InlineData("T=1700000000," + Good, SignatureStatus.TimestampMissing)]
    [InlineData("xt=1700000000," + Good, SignatureStatus.TimestampMissing)]
    [InlineData("\u00a0" + Time + "," + Good, SignatureStatus.TimestampMissing)]
    [InlineData(Time + ";" + Good, SignatureStatus.TimestampMalformed)]
    [InlineData(Time + "," + Time + "," + Good, SignatureStatus.TimestampRepeated)]
    [InlineData(Time + "," + Good + "," + Time + "," + Good, SignatureStatus.TimestampRepeated)]
    [InlineData(Time + ",t=," + Good, SignatureStatus.TimestampRepeated)]
    [InlineData(Time + ",v1", SignatureStatus.SignatureMissing)]
    [InlineData(Time + ",V1=" + SignatureVectors.InboundCallMac, SignatureStatus.SignatureMissing)]
    [InlineData(Time + ",xv1=" + SignatureVectors.InboundCallMac, SignatureStatus.SignatureMissing)]
    [InlineData(Time + ",v0=" + SignatureVectors.InboundCallMac, SignatureStatus.SignatureMissing)]
    [InlineData(Time + ",v1=", SignatureStatus.SignatureMalformed)]
    [InlineData(Time + "," + Good + "0", SignatureStatus.SignatureMalformed)]
    [InlineData(Time + "," + Good + "00", SignatureStatus.SignatureMalformed)]
    [InlineData(Time + ",v1=0x" + SignatureVectors.InboundCallMac, SignatureStatus.SignatureMalformed)]
    [InlineData(Time + ",v1==" + SignatureVectors.InboundCallMac, SignatureStatus.SignatureMalformed)]
    [InlineData(Time + "," + Good + "\u00a0", SignatureStatus.SignatureMalformed)]
    [InlineData(Time + ",v1=00,v1=zz", SignatureStatus.SignatureMalformed)]
    [InlineData(Time + ",v1=00," + Other, SignatureStatus.NoMatch)]
    public void Verify_HeaderOfNoUse_SaysWhy(string? header, SignatureStatus expected) =>
        Assert.Equal(expected, Verify(header));

    [Theory]
    [InlineData('g')]
    [InlineData('G')]
    [InlineData('/')]
    [InlineData(':')]
    [InlineData('@')]
    [InlineData('`')]
    [InlineData(' ')]
    [InlineData('\0')]
    [InlineData('\u0661')]
    [InlineData('\uff11')]
    [InlineData('\ud800')]
    public void Verify_CharacterThatIsNoHexadecimalDigit_IsMalformed(char c)
    {
        const string digits = SignatureVectors.InboundCallMac;

        for (var i = 1; i < digits.Length - 1; i++)
        {
            var header = $"{Time},v1={digits[..i]}{c}{digits[(i + 1)..]}";

            Assert.Equal(SignatureStatus.SignatureMalformed, Verify(header));
        }
    }

    [Fact]
    public void Verify_OneDigitOfTheSignatureChanged_DoesNotMatch()
    {
        for (var i = 0; i < SignatureVectors.InboundCallMac.Length; i++)
        {
            var digits = SignatureVectors.InboundCallMac.ToCharArray();
            digits[i] = digits[i] == '0' ? '1' : '0';

            Assert.Equal(SignatureStatus.NoMatch, Verify($"{Time},v1={new string(digits)}"));
        }
    }

    [Fact]
    public void Verify_SeveralFaults_SaysTheOneThatStandsFirst()
    {
        string?[] headers =
        [
            new string(' ', WebhookSignatureVerifier.MaxHeaderLength + 1),
            new string(',', WebhookSignatureVerifier.MaxHeaderLength + 1),
            "v1=zz",
            "t=x,t=x,v1=zz",
            "t=x,v1=zz",
            "t=0",
            "t=0,v1=zz",
            "t=0," + Other,
            "t=9999999999," + Other,
        ];

        SignatureStatus[] expected =
        [
            SignatureStatus.HeaderMissing,
            SignatureStatus.HeaderTooLong,
            SignatureStatus.TimestampMissing,
            SignatureStatus.TimestampRepeated,
            SignatureStatus.TimestampMalformed,
            SignatureStatus.SignatureMissing,
            SignatureStatus.SignatureMalformed,
            SignatureStatus.TooOld,
            SignatureStatus.TooNew,
        ];
        Assert.Equal(expected, headers.Select(Verify));
        Assert.Equal(expected.Order(), expected);
    }

    private static SignatureStatus Verify(string? header)
    {
        var genuine = SignatureVectors.Named("V1");
        return genuine.Verifier.Verify(header, genuine.BodyBytes).Status;
    }
}
