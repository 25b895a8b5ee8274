using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace Percl.AspNetCore;

/// <summary>
/// A body whose signature was checked: exactly these bytes are what everyone after the check reads, as a stream too.
/// They are there until the request is over.
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

    /// <summary>The bytes, until it is disposed of.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>The checked body of a request; null where none was, or where something has replaced it since.</summary>
    public static SignedBody? Of(HttpContext http) =>
        http.Features.Get<SignedBody>() is { } body && ReferenceEquals(http.Request.Body, body._stream) ? body : null;

    /// <summary>Makes these bytes the body of a request.</summary>
    public static void Put(HttpContext http, in ReadOnlySequence<byte> bytes)
    {
        var body = new SignedBody(bytes);
        http.Response.RegisterForDispose(body);
        http.Features.Set(body);
        http.Request.Body = body._stream;
    }

    /// <summary>Makes the body of the request begin anew, however far it was read.</summary>
    public void Rewind(HttpContext http)
    {
        // A new stream: whoever has read the old one as a pipe may have taken more of it than was used.
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
