using System.IO.Enumeration;
using System.Text.Json;

namespace Percl.Simulation;

/// <summary>Represents a command that a call script expects.</summary>
/// <param name="Command">The name of the command.</param>
/// <param name="Attributes">The attributes, each with the pattern of its value.</param>
internal sealed record CommandPattern(
    string Command, IReadOnlyList<(string Attribute, string Pattern)> Attributes)
{
    private static readonly Dictionary<string, string> MainAttributes = new(StringComparer.Ordinal)
    {
        ["AddToConference"] = "conferenceId",
        ["Enqueue"] = "queueId",
        ["GetDigits"] = "prompts",
        ["GetSpeech"] = "prompts",
        ["OutDial"] = "destination",
        ["Pause"] = "length",
        ["Play"] = "file",
        ["PlayEarlyMedia"] = "file",
        ["Redirect"] = "actionUrl",
        ["Reject"] = "reason",
        ["Say"] = "text",
        ["SendDigits"] = "digits",
        ["Sms"] = "text",
        ["TranscribeUtterance"] = "prompts",
    };

    /// <summary>Returns the attribute that needs no name; null where the command has none.</summary>
    public static string? MainAttributeOf(string command) => MainAttributes.GetValueOrDefault(command);

    /// <summary>Returns the members of a command.</summary>
    public static JsonElement MembersOf(IPerclCommand command)
    {
        PerclScript script = [command];
        using var json = JsonDocument.Parse(script.ToJson());
        return json.RootElement[0].EnumerateObject().First().Value.Clone();
    }

    /// <summary>Returns what the prompts of a command say or play.</summary>
    public static IEnumerable<string> HeardIn(JsonElement prompts) =>
        from prompt in prompts.EnumerateArray()
        where prompt.ValueKind is JsonValueKind.Object
        from command in prompt.EnumerateObject()
        where command.Value.ValueKind is JsonValueKind.Object
        from member in command.Value.EnumerateObject()
        where member.Name is "text" or "file"
        select member.Value.GetString();

    /// <summary>Determines whether a command is expected.</summary>
    public bool Matches(IPerclCommand command)
    {
        if (command.GetType().Name != Command)
        {
            return false;
        }

        if (Attributes.Count == 0)
        {
            return true;
        }

        var members = MembersOf(command);
        return Attributes.All(expected =>
            members.TryGetProperty(expected.Attribute, out var value) && Matches(expected.Pattern, value));
    }

    /// <summary>Returns a URL without its host; another string as it is.</summary>
    public static string PathOf(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"
            ? url.PathAndQuery
            : value;

    /// <summary>Determines whether a string is one that a pattern stands for.</summary>
    public static bool Matches(string pattern, string value) =>
        FileSystemName.MatchesSimpleExpression(pattern, value, ignoreCase: false);

    /// <inheritdoc/>
    public override string ToString() => string.Join(
        ' ', Attributes.Select(static one => $"{one.Attribute} \"{one.Pattern}\"").Prepend(Command));

    private static bool Matches(string pattern, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String when pattern.StartsWith('/') => Matches(pattern, PathOf(value.GetString()!)),
        JsonValueKind.String => Matches(pattern, value.GetString()!),
        JsonValueKind.Array => HeardIn(value).Any(heard => Matches(pattern, heard))
            || value.EnumerateArray().Any(item => item.ValueKind is not JsonValueKind.Object && Matches(pattern, item)),
        JsonValueKind.Object => value.EnumerateObject().Any(member => Matches(pattern, member.Value)),
        _ => pattern == value.GetRawText(),
    };
}
