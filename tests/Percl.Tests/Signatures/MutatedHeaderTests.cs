namespace Percl.Tests.Signatures;

public sealed class MutatedHeaderTests
{
    private const int MutationCount = 10_000;
    private const string Characters = "tv10=,9afAF  \t\0+\u00a0\u0660\ud800";

    [Theory]
    [InlineData("V1", SignatureVectors.InboundCallMac)]
    [InlineData("V2", SignatureVectors.SecondInboundCallMac)]
    public void Verify_MutatedGenuineHeaders_IsValidOnlyIfTheySayTheSame(string id, string mac)
    {
        var genuine = SignatureVectors.Named(id);
        var verifier = genuine.Verifier;
        var body = genuine.BodyBytes;
        var random = new Random(20_261_122);
        var valid = 0;

        for (var i = 0; i < MutationCount; i++)
        {
            var header = genuine.Header;
            for (var rounds = random.Next(1, 4); rounds > 0; rounds--)
            {
                header = Mutate(header, random);
            }

            var result = verifier.Verify(header, body);

            Assert.True(SaysTheSame(header, mac) == result.IsValid, $"{result.Status}: {header}");
            valid += result.IsValid ? 1 : 0;
        }

        // Some mutations are harmless, such as a blank after a comma; most are not.
        Assert.InRange(valid, MutationCount / 100, MutationCount / 2);
    }

    /// <summary>Whether a header still has one time and it and a signature are right, read in the plainest way.</summary>
    private static bool SaysTheSame(string header, string mac)
    {
        var entries = header
            .Split(',')
            .Select(entry => entry.Split('=', 2))
            .Where(entry => entry.Length == 2)
            .Select(entry => (Name: entry[0].Trim(' ', '\t'), Value: entry[1].Trim(' ', '\t')))
            .ToList();

        return entries.Where(entry => entry.Name == "t").Select(entry => entry.Value).SequenceEqual(["1700000000"])
            && entries.Any(entry => entry.Name == "v1" && entry.Value.Equals(mac, StringComparison.OrdinalIgnoreCase));
    }

    private static string Mutate(string header, Random random)
    {
        var start = random.Next(header.Length + 1);
        var end = Math.Min(header.Length, start + random.Next(1, 12));
        var c = Characters[random.Next(Characters.Length)];

        return random.Next(6) switch
        {
            0 => header[..start] + c + header[Math.Min(header.Length, start + 1)..],
            1 => header[..start] + c + header[start..],
            2 => header[..start] + header[end..],
            3 => header[..end] + header[start..],
            4 => header[..start] + header[start..end].ToUpperInvariant() + header[end..],
            _ => random.Next(4) is 0 ? header[..start] : header + "," + header[start..],
        };
    }
}
