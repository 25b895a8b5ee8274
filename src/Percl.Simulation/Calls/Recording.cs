namespace Percl.Simulation;

/// <summary>Represents a recording, which was never made.</summary>
/// <param name="Id">The id.</param>
/// <param name="Url">The URL.</param>
/// <param name="Length">The length.</param>
internal sealed record Recording(string Id, string Url, TimeSpan Length)
{
    /// <summary>The media type.</summary>
    public const string Format = "audio/wav";

    private const int BytesPerSecond = 8000;
    private const int HeaderBytes = 44;

    /// <summary>Gets the length in whole seconds, rounded up.</summary>
    public int Seconds => Duration.InSeconds(Length);

    /// <summary>Gets the size in bytes.</summary>
    public long Bytes => HeaderBytes + (long)(Length.TotalSeconds * BytesPerSecond);

    /// <summary>Makes a recording.</summary>
    /// <param name="world">The simulation.</param>
    /// <param name="length">The length.</param>
    public static Recording Make(World world, TimeSpan length)
    {
        var id = world.Ids.Next("RE");
        return new Recording(
            id,
            $"https://www.freeclimb.com/apiserver/Accounts/{world.AccountId}/Recordings/{id}/Download",
            length);
    }
}
