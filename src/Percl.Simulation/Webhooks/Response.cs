using System.Text;
using System.Text.Unicode;

namespace Percl.Simulation;

/// <summary>Represents what came back for a request.</summary>
/// <param name="Status">The status; null where there is no response.</param>
/// <param name="MediaType">The media type; null for none.</param>
/// <param name="Body">The body.</param>
/// <param name="Problem">The reason why there is no response; null where there is one.</param>
internal sealed record Response(int? Status, string? MediaType, byte[] Body, string? Problem)
{
    /// <summary>Gets a value that indicates whether the application has answered without a failure.</summary>
    public bool IsSuccess => Status is >= 200 and < 300;

    /// <summary>Gets a value that indicates whether the body is UTF-8, as JSON must be.</summary>
    public bool IsUtf8 { get; } = Utf8.IsValid(Body);

    /// <summary>Gets the body as a string, without a byte order mark.</summary>
    public string Text { get; } = Encoding.UTF8.GetString(Body).TrimStart('\uFEFF');

    /// <summary>Returns the response to a request that failed.</summary>
    public static Response Failed(string problem) => new(null, null, [], problem);
}
