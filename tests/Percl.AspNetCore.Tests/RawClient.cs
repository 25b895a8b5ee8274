using System.Net.Sockets;
using System.Text;
using Percl.Signatures;

namespace Percl.AspNetCore.Tests;

/// <summary>A client that sends what it is told, byte for byte. Disposed of, it is gone without a farewell.</summary>
internal sealed class RawClient : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TcpClient _connection = new() { LingerState = new(enable: true, seconds: 0) };

    /// <summary>A header that is of use, whatever the body.</summary>
    public static string Signature { get; } =
        $"FreeClimb-Signature: t={DateTimeOffset.UtcNow.ToUnixTimeSeconds()},v1={new string('0', 64)}\r\n";

    /// <summary>The head of a request, with a header of the signature of a body.</summary>
    public static string Head(int length, string headers = "") =>
        $"POST / HTTP/1.1\r\nHost: localhost\r\n{headers}Content-Length: {length}\r\n\r\n";

    /// <summary>The header that signs a body.</summary>
    public static string SignatureOf(string body, string secret) =>
        "FreeClimb-Signature: "
        + $"{new WebhookSigner(secret).Sign(Encoding.UTF8.GetBytes(body), DateTimeOffset.UtcNow)}\r\n";

    public static async Task<RawClient> SendAsync(TestServer server, string request)
    {
        var client = new RawClient();
        await client._connection.ConnectAsync("127.0.0.1", server.Client.BaseAddress!.Port);
        await client._connection.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request));
        return client;
    }

    /// <summary>Reads the status of the answer; nothing more of the request is sent meanwhile.</summary>
    public async Task<int> StatusAsync()
    {
        using var reader = new StreamReader(_connection.GetStream(), Encoding.ASCII, leaveOpen: true);
        var line = await reader.ReadLineAsync().WaitAsync(Patience);
        return int.Parse(line!.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);
    }

    public void Dispose() => _connection.Dispose();
}
