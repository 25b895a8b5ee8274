using System.Net;
using System.Text.Json.Nodes;

namespace Percl.Simulation;

/// <summary>Represents an answer of the REST API.</summary>
/// <param name="Status">The status.</param>
/// <param name="Body">The body; null for none.</param>
internal sealed record RestAnswer(HttpStatusCode Status, JsonObject? Body = null)
{
    /// <summary>Gets the answer to a request that is carried out, without a body.</summary>
    public static RestAnswer Accepted { get; } = new(HttpStatusCode.Accepted);

    /// <summary>Returns the answer to a request that cannot be carried out.</summary>
    public static RestAnswer Error(HttpStatusCode status, string message) => new(status, new JsonObject
    {
        ["status"] = (int)status,
        ["message"] = message,
    });

    /// <summary>Returns the answer to a request for something that does not exist.</summary>
    public static RestAnswer NotFound(string what) => Error(HttpStatusCode.NotFound, $"There is no such {what}.");
}
