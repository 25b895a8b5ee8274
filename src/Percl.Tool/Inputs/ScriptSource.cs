using System.Text;

namespace Percl.Tool.Inputs;

/// <summary>Represents a script that was read.</summary>
/// <param name="Path">The full path, by which settings are found.</param>
/// <param name="Shown">The path in reports: relative to the folder of the command, with slashes.</param>
/// <param name="Text">The content, without its byte order mark.</param>
internal sealed record ScriptSource(string Path, string Shown, string Text)
{
    /// <summary>
    /// Gets the encoding with which the text is written back; null where that would lose bytes, or where there is no
    /// file.
    /// </summary>
    public Encoding? Encoding { get; init; }
}
