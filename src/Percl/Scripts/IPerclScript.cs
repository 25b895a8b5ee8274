using System.Buffers;

namespace Percl;

/// <summary>
/// Represents a PerCL script, which answers a webhook. The generator implements the interface for types that are marked
/// <see cref="PerclScriptAttribute"/>; <see cref="PerclScript"/> is a script whose commands are only known at run time.
/// </summary>
#if NET
[System.Runtime.CompilerServices.CollectionBuilder(typeof(PerclScript), nameof(PerclScript.Create))]
#endif
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
#if NET

    /// <summary>
    /// Returns an enumerator over the script's commands, in the order in which they run. By default, the script is
    /// written and the commands are read from it.
    /// </summary>
    /// <exception cref="PerclException">A value breaks a rule of PerCL.</exception>
    /// <remarks>
    /// The method is also what allows a collection expression where a script is expected: <c>IPerclScript script =
    /// [new Hangup()];</c> makes a <see cref="PerclScript"/>.
    /// </remarks>
    IEnumerator<IPerclCommand> GetEnumerator() => PerclScript.Parse(ToUtf8Bytes()).GetEnumerator();
#endif
}
