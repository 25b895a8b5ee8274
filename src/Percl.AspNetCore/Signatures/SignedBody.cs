using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace Percl.AspNetCore;

/// <summary>
/// Represents a body whose signature was checked. Everything after the check reads exactly these bytes, also as a
/// stream. They are available until the request ends.
/// </summary>
internal sealed class SignedBody : IDisposable
{
    private readonly byte[] _rented;
    private MemoryStream _stream;

    private SignedBody(in ReadOnlySequence<byte> bytes)
    {
        var length = (int)bytes.Length;
        _rented = ArrayPool<byte>.Shared.Rent(length);
        bytes.CopyTo(_rented);
        Bytes = _rented.AsMemory(0, length);
        _stream = StreamOfBytes();
    }

    /// <summary>Gets the bytes, which are valid until the body is disposed of.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>
    /// Returns the checked body of a request; null where there is none or it has been replaced since.
    /// </summary>
    public static SignedBody? Of(HttpContext http) =>
        http.Features.Get<SignedBody>() is { } body && ReferenceEquals(http.Request.Body, body._stream) ? body : null;

    /// <summary>Sets the body of a request to these bytes.</summary>
    public static void Put(HttpContext http, in ReadOnlySequence<byte> bytes)
    {
        var body = new SignedBody(bytes);
        http.Response.RegisterForDispose(body);
        http.Features.Set(body);
        http.Request.Body = body._stream;
    }

    /// <summary>Resets the body of the request to its start, however far it was read.</summary>
    public void Rewind(HttpContext http)
    {
        // A new stream: a pipe over the old one may have buffered more of it than was used.
        _stream.Dispose();
        _stream = StreamOfBytes();
        http.Request.Body = _stream;
    }

    public void Dispose()
    {
        _stream.Dispose();
        ArrayPool<byte>.Shared.Return(_rented, clearArray: true);
    }

    private MemoryStream StreamOfBytes() => new(_rented, 0, Bytes.Length, writable: false);
}
