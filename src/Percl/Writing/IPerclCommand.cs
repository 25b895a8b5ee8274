namespace Percl;

/// <summary>
/// Represents a PerCL command. The generator implements the interface for types that are marked
/// <see cref="PerclCommandAttribute"/>.
/// </summary>
/// <remarks>
/// A type that implements the interface by hand writes another command with
/// <see cref="PerclWriter.WriteElement{TCommand}"/>. System.Text.Json writes such a type as PerCL where its declared
/// type is <see cref="IPerclCommand"/>, or where it is marked
/// <c>[JsonConverter(typeof(PerclCommandJsonConverter))]</c>.
/// </remarks>
public partial interface IPerclCommand
{
    /// <summary>Writes the command as one JSON object with one member, whose name is the command's.</summary>
    /// <param name="writer">The writer to write to.</param>
    /// <exception cref="PerclException">A value breaks a rule of PerCL.</exception>
    void WriteTo(ref PerclWriter writer);
}
