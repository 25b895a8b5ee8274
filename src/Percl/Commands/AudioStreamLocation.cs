using Percl.Declarations;

namespace Percl;

/// <summary>
/// Describes the location of the gRPC server of an <see cref="AudioStream"/>. See
/// <see href="https://docs.freeclimb.com/reference/freeclimb-percl-for-audio-stream"/>.
/// </summary>
[PerclObject]
public sealed partial record AudioStreamLocation
{
    /// <summary>Gets the absolute URL of the server, whose port is 443.</summary>
    [AbsoluteUrl]
    public required string Uri { get; init; }

    /// <summary>Returns the location for a source that has a string instead of the object.</summary>
    internal static AudioStreamLocation OfText(string uri) => new() { Uri = uri };
}
