using Percl.Declarations;

namespace Percl;

/// <summary>
/// Where the gRPC server of an <see cref="AudioStream"/> is.
/// See <see href="https://docs.freeclimb.com/reference/freeclimb-percl-for-audio-stream"/>.
/// </summary>
[PerclObject]
public sealed partial record AudioStreamLocation
{
    /// <summary>The absolute URL of the server, whose port is 443.</summary>
    [AbsoluteUrl]
    public required string Uri { get; init; }

    /// <summary>The location where some source has a text instead of the object.</summary>
    internal static AudioStreamLocation OfText(string uri) => new() { Uri = uri };
}
