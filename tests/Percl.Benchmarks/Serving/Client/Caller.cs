using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Percl.Benchmarks.Serving;

/// <summary>
/// A connection that posts the same request again and again. It does as little as a client can, so that the server has
/// the processors.
/// </summary>
internal sealed class Caller : IDisposable
{
    private const int BufferSize = 8 * 1024;

    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] _received = new byte[BufferSize];
    private readonly byte[] _request;
    private byte[] _firstBytes = [];
    private HttpAnswer _first;

    public Caller(int port, string path)
    {
        var body = Webhook.ToUtf8Bytes();
        var head = $"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            + $"Content-Length: {body.Length}\r\n\r\n";
        _request = [.. Encoding.ASCII.GetBytes(head), .. body];
        _socket.Connect(IPAddress.Loopback, port);
    }

    /// <summary>Posts once and learns from the answer what all others have to be.</summary>
    public void Learn()
    {
        Send();
        var length = 0;
        HttpAnswer? answer;
        do
        {
            length += Receive(length);
            answer = HttpAnswer.Find(_received.AsSpan(0, length));
        }
        while (answer is null);

        _first = answer.Value;
        _firstBytes = _received[.._first.Length];
        ThrowIfOther();
    }

    /// <summary>Sends the request.</summary>
    public void Send() => _socket.Send(_request);

    /// <summary>Waits for the answer.</summary>
    public void ReceiveAnswer()
    {
        var length = 0;
        while (length < _first.Length)
        {
            length += Receive(length);
        }

        ThrowIfOther();
    }

    public void Dispose() => _socket.Dispose();

    private int Receive(int start) => _socket.Receive(_received.AsSpan(start)) switch
    {
        0 => throw new InvalidOperationException("The server has closed the connection."),
        var count => count,
    };

    private void ThrowIfOther()
    {
        if (!_first.IsLike(_received.AsSpan(0, _first.Length), _firstBytes))
        {
            throw new InvalidOperationException(
                $"A wrong answer:\n{Encoding.UTF8.GetString(_received, 0, _first.Length)}");
        }
    }
}
