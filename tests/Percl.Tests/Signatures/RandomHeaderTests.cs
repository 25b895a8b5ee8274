using System.Text;
using Percl.Signatures;

namespace Percl.Tests.Signatures;

public sealed class RandomHeaderTests
{
    private const int HeaderCount = 10_000;
    private const string Characters = "tv10=,0123456789abcdefABCDEF +-\t\0\n\u00a0\u0660\u2212\uff11\ud800\udc00é";

    private static readonly string[] Tokens =
    [
        "t", "v1", "v0", "=", "=", ",", ",", " ", "\t",
        "t=1700000000", "t=1700000000,", "t=0,", "t=99999999999,", "t=x,", "1700000000", "v1=zz", "v1=",
        "v1=" + SignatureVectors.MessageMac, ",v1=" + SignatureVectors.SecondInboundCallMac + ",",
    ];

    [Fact]
    public void Verify_RandomHeaders_NeverThrowsAndIsNeverValid()
    {
        var genuine = SignatureVectors.Named("V1");
        var verifier = genuine.Verifier;
        var body = genuine.BodyBytes;
        var random = new Random(20_261_122);
        var seen = new HashSet<SignatureStatus>();

        for (var i = 0; i < HeaderCount; i++)
        {
            var header = i % 2 is 0 ? RandomCharacters(random) : RandomTokens(random);

            var result = verifier.Verify(header, body);

            Assert.False(result.IsValid, header);
            seen.Add(result.Status);
        }

        // Headers that are all refused for the same reason would prove little.
        Assert.Equal(
            Enum.GetValues<SignatureStatus>()
                .Except([SignatureStatus.NotVerified, SignatureStatus.Valid, SignatureStatus.BodyConsumed]).Order(),
            seen.Order());
    }

    private static string RandomCharacters(Random random)
    {
        var header = new StringBuilder();
        var length = random.Next(100) is 0 ? 5_000 : random.Next(150);
        for (var i = 0; i < length; i++)
        {
            header.Append(
                random.Next(20) is 0 ? (char)random.Next(0x10000) : Characters[random.Next(Characters.Length)]);
        }

        return header.ToString();
    }

    private static string RandomTokens(Random random)
    {
        var header = new StringBuilder();
        for (var rounds = random.Next(8); rounds > 0; rounds--)
        {
            header.Append(Tokens[random.Next(Tokens.Length)]);
        }

        return header.ToString();
    }
}
