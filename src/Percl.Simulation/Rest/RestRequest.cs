using System.Text.Json;
using System.Text.Json.Nodes;

namespace Percl.Simulation;

/// <summary>Represents a request to the REST API: the parts of the path after the account, and the body.</summary>
/// <param name="Method">The method.</param>
/// <param name="Path">The parts of the path, such as <c>Calls</c> and an id.</param>
/// <param name="Body">The body; an empty object where there is none.</param>
internal sealed record RestRequest(string Method, string[] Path, JsonObject Body)
{
    private const string Accounts = "Accounts";

    /// <summary>Reads a request; null where its body is no object in JSON.</summary>
    public static async Task<RestRequest?> ReadAsync(HttpRequestMessage request, CancellationToken cancellation)
    {
        var parts = request.RequestUri!.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var account = Array.IndexOf(parts, Accounts);
        var text = request.Content is { } content
            ? await content.ReadAsStringAsync(cancellation).ConfigureAwait(false)
            : "";
        string[] path = account < 0 ? [] : parts[Math.Min(account + 2, parts.Length)..];
        return Parse(text) is { } body ? new RestRequest(request.Method.Method, path, body) : null;
    }

    /// <summary>Returns a string of the body; null where there is none.</summary>
    public string? Find(string name) =>
        Body[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    /// <summary>Returns true or false of the body; null where there is none.</summary>
    public bool? FindFlag(string name) =>
        Body[name] is JsonValue value && value.TryGetValue<bool>(out var flag) ? flag : null;

    /// <summary>Returns a number of the body; null where there is none.</summary>
    public int? FindNumber(string name) =>
        Body[name] is JsonValue value && value.TryGetValue<int>(out var number) ? number : null;

    private static JsonObject? Parse(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return [];
        }

        try
        {
            return JsonNode.Parse(text) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
