using System.Text.Json;

namespace ConferenceLine.Demo;

/// <summary>PerCL as FreeClimb reads it: an array of objects, each of which holds one command.</summary>
internal sealed class PerclAnswer
{
    private readonly List<(string Name, JsonElement Attributes)> _commands = [];

    private PerclAnswer(JsonElement percl)
    {
        foreach (var item in percl.EnumerateArray())
        {
            var command = item.EnumerateObject().Single();
            _commands.Add((command.Name, command.Value));
        }
    }

    /// <summary>Reads PerCL.</summary>
    /// <exception cref="CallFailedException">It is none.</exception>
    public static PerclAnswer Parse(string json)
    {
        try
        {
            return new PerclAnswer(JsonElement.Parse(json));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new CallFailedException($"The answer is no PerCL: {e.Message}");
        }
    }

    /// <summary>Refuses other commands than those that the call needs here.</summary>
    /// <exception cref="CallFailedException">There are others.</exception>
    public PerclAnswer MustBe(params string[] names)
    {
        var found = string.Join(", ", _commands.Select(static command => command.Name));
        var wanted = string.Join(", ", names);
        return found == wanted
            ? this
            : throw new CallFailedException($"The call needs {wanted} here, but the answer is: {found}.");
    }

    /// <summary>The text of an attribute.</summary>
    /// <exception cref="CallFailedException">It has none.</exception>
    public string Text(string command, string attribute)
    {
        var attributes = _commands.Find(candidate => candidate.Name == command).Attributes;
        return attributes.ValueKind == JsonValueKind.Object
            && attributes.TryGetProperty(attribute, out var value)
            && value.ValueKind == JsonValueKind.String
                ? value.GetString()!
                : throw new CallFailedException($"{command} has no {attribute}.");
    }

    /// <summary>The URL that is called next.</summary>
    /// <exception cref="CallFailedException">There is none that can be called.</exception>
    public Uri Url(string command, string attribute)
    {
        var text = Text(command, attribute);
        return Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"
            ? url
            : throw new CallFailedException($"{command}.{attribute} cannot be called: '{text}'.");
    }
}
