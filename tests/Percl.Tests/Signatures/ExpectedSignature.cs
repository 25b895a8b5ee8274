using System.Security.Cryptography;
using System.Text;

namespace Percl.Tests.Signatures;

/// <summary>Signs as the reference describes it, by other means than the library.</summary>
internal static class ExpectedSignature
{
    public static string Of(string secret, string timestamp, ReadOnlySpan<byte> body)
    {
        byte[] message = [.. Encoding.UTF8.GetBytes(timestamp + "."), .. body];
        return Convert.ToHexString(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), message));
    }
}
