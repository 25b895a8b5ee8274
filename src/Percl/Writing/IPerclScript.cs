using System.Buffers;

namespace Percl;

/// <summary>
/// Represents a PerCL script, which answers a webhook. The generator implements the interface for types that are marked
/// <see cref="PerclScriptAttribute"/>; <see cref="PerclScript"/> is a script whose commands are only known at run time.
/// </summary>
public partial interface IPerclScript
{
    /// <summary>Writes the script as a JSON array in UTF-8.</summary>
    /// <param name="output">
    /// The output. It is advanced once, after the whole script is written; if the script is refused, it is not
    /// advanced.
    /// </param>
    /// <exception cref="PerclException">A value breaks a rule of PerCL; nothing has been written.</exception>
    void WriteTo(IBufferWriter<byte> output);

    /// <summary>Returns the script as a JSON array in UTF-8.</summary>
    /// <exception cref="PerclException">A value breaks a rule of PerCL.</exception>
    byte[] ToUtf8Bytes();

    /// <summary>Returns the script as JSON.</summary>
    /// <exception cref="PerclException">A value breaks a rule of PerCL.</exception>
    string ToJson();

    /// <summary>
    /// Writes the script's commands, one after the other, as elements of the array that is being written.
    /// </summary>
    /// <param name="writer">The writer to write to.</param>
    /// <exception cref="PerclException">A value breaks a rule of PerCL.</exception>
    void WriteCommandsTo(ref PerclWriter writer);
}
