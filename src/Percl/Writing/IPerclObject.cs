namespace Percl;

/// <summary>
/// Represents an object that is the value of a command's attribute. The generator implements the interface for types
/// that are marked <see cref="PerclObjectAttribute"/>.
/// </summary>
public interface IPerclObject
{
    /// <summary>Writes the value as a JSON object.</summary>
    /// <param name="writer">The writer to write to.</param>
    /// <exception cref="PerclException">A value breaks a rule of PerCL.</exception>
    void WriteTo(ref PerclWriter writer);
}
