using System.Text;

namespace Percl;

/// <summary>
/// A command that was read but is not known here, or stands where it cannot stand. It is written back as it was.
/// </summary>
/// <remarks>It counts as a prompt as well, so that nothing of a list of prompts is lost.</remarks>
public sealed partial class UnknownCommand : IPromptCommand, IEquatable<UnknownCommand>
{
    private readonly byte[] _json;

    internal UnknownCommand(string name, byte[] json)
    {
        Name = name;
        _json = json;
    }

    /// <summary>The command's name.</summary>
    public string Name { get; }

    /// <inheritdoc/>
    public bool Equals(UnknownCommand? other) => other is not null && _json.AsSpan().SequenceEqual(other._json);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as UnknownCommand);

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    /// <summary>Returns the command as JSON.</summary>
    public override string ToString() => Encoding.UTF8.GetString(_json);

    void IPerclCommand.WriteTo(ref PerclWriter writer) => writer.WriteRaw(_json);
}
