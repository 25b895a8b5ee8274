using System.Text.Json;

namespace ConferenceLine.Demo;

/// <summary>The commands of an answer, as FreeClimb reads them: an array of objects with one command each.</summary>
internal sealed class AnsweredCommands
{
    private readonly List<(string Name, JsonElement Attributes)> _commands = [];

    private AnsweredCommands(JsonElement percl)
    {
        foreach (var item in percl.EnumerateArray())
        {
            var command = item.EnumerateObject().Single();
            _commands.Add((command.Name, command.Value));
        }
    }

    /// <summary>Reads an answer.</summary>
    /// <exception cref="CallFailedException">The answer is no PerCL.</exception>
    public static AnsweredCommands Parse(string json)
    {
        try
        {
            return new AnsweredCommands(JsonElement.Parse(json));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new CallFailedException($"The answer is no PerCL: {e.Message}");
        }
    }

    /// <summary>Checks that the answer has exactly the commands that the call needs.</summary>
    /// <exception cref="CallFailedException">The commands are others.</exception>
    public AnsweredCommands MustBe(params string[] names)
    {
        var found = string.Join(", ", _commands.Select(static command => command.Name));
        var wanted = string.Join(", ", names);
        return found == wanted
            ? this
            : throw new CallFailedException($"The call needs {wanted} here, but the answer is: {found}.");
    }

    /// <summary>Returns the string of an attribute.</summary>
    /// <exception cref="CallFailedException">The attribute is missing.</exception>
    public string Text(string command, string attribute)
    {
        var attributes = _commands.Find(candidate => candidate.Name == command).Attributes;
        return attributes.ValueKind == JsonValueKind.Object
            && attributes.TryGetProperty(attribute, out var value)
            && value.ValueKind == JsonValueKind.String
                ? value.GetString()!
                : throw new CallFailedException($"{command} has no {attribute}.");
    }

    /// <summary>Returns the URL of an attribute.</summary>
    /// <exception cref="CallFailedException">The attribute is missing, or is no absolute URL.</exception>
    public Uri Url(string command, string attribute)
    {
        var text = Text(command, attribute);
        return Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"
            ? url
            : throw new CallFailedException($"{command}.{attribute} cannot be called: '{text}'.");
    }
}
