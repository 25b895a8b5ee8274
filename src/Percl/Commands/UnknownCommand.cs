using System.Text;
using System.Text.Json;

namespace Percl;

/// <summary>
/// Represents a command that was read but is unknown, or is not allowed at its location. The command is written back
/// unchanged.
/// </summary>
/// <remarks>The type counts as a prompt as well, so that a list of prompts keeps all its items.</remarks>
public sealed partial class UnknownCommand : IPromptCommand, IEquatable<UnknownCommand>
{
    private readonly byte[] _json;

    internal UnknownCommand(string name, byte[] json)
    {
        Name = name;
        _json = json;
    }

    /// <summary>Gets the command's name.</summary>
    public string Name { get; }

    /// <inheritdoc/>
    public bool Equals(UnknownCommand? other) => other is not null && _json.AsSpan().SequenceEqual(other._json);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as UnknownCommand);

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    /// <summary>
    /// Returns the command as JSON. If the command asks for privacy, with the attribute <c>privacyMode</c> or
    /// <c>privacyForLogging</c>, its strings and numbers are masked as <c>xxxxx</c>.
    /// </summary>
    public override string ToString()
    {
        using var document = JsonDocument.Parse(_json);
        return document.RootElement.EnumerateObject().First().Value is { ValueKind: JsonValueKind.Object } attributes
            && (IsOn(attributes, "privacyMode") || IsOn(attributes, "privacyForLogging"))
                ? PrivateText.MaskStrings(document.RootElement)
                : Encoding.UTF8.GetString(_json);
    }

    private static bool IsOn(JsonElement attributes, string name) =>
        attributes.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.True;

    void IPerclCommand.WriteTo(ref PerclWriter writer) => writer.WriteRaw(_json);
}
