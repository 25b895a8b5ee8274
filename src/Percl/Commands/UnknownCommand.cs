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
    /// Returns the command as JSON. If an attribute whose name contains <c>priva</c>, such as <c>privacyMode</c>, is
    /// true, all other attributes of the command but true and false are masked as <c>xxxxx</c>. So are those of the
    /// commands in it that ask for privacy.
    /// </summary>
    public override string ToString()
    {
        using var document = JsonDocument.Parse(_json);
        var json = new StringBuilder();
        ReadableJson.Append(json, document.RootElement);
        return json.ToString();
    }

    void IPerclCommand.WriteTo(ref PerclWriter writer) => writer.WriteRaw(_json);
}
