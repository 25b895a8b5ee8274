using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace Percl.AspNetCore;

/// <summary>
/// A body whose signature was checked: exactly these bytes are what everyone after the check reads, as a stream too.
/// </summary>
internal sealed class SignedBody : IDisposable
{
    private readonly HttpContext _http;
    private readonly Stream _received;
    private readonly MemoryStream _stream;
    private readonly byte[] _rented;

    private SignedBody(HttpContext http, byte[] rented, int length)
    {
        _http = http;
        _rented = rented;
        _received = http.Request.Body;
        _stream = new MemoryStream(rented, 0, length, writable: false);
        Bytes = rented.AsMemory(0, length);
    }

    /// <summary>The bytes, until it is disposed of.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>The checked body of a request; null where none was, or where something has replaced it since.</summary>
    public static SignedBody? Of(HttpContext http) =>
        http.Features.Get<SignedBody>() is { } body && ReferenceEquals(http.Request.Body, body._stream) ? body : null;

    /// <summary>Makes these bytes the body of a request.</summary>
    public static SignedBody Put(HttpContext http, in ReadOnlySequence<byte> bytes)
    {
        var length = (int)bytes.Length;
        var rented = ArrayPool<byte>.Shared.Rent(length);
        bytes.CopyTo(rented);

        var body = new SignedBody(http, rented, length);
        http.Request.Body = body._stream;
        http.Features.Set(body);
        return body;
    }

    public void Dispose()
    {
        _http.Features.Set<SignedBody>(null);
        _http.Request.Body = _received;
        _stream.Dispose();
        ArrayPool<byte>.Shared.Return(_rented, clearArray: true);
    }
}
