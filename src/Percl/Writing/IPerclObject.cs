namespace Percl;

/// <summary>
/// The value of a command's attribute where that is an object. Types that are marked <see cref="PerclObjectAttribute"/>
/// get it from the generator.
/// </summary>
public interface IPerclObject
{
    /// <summary>Writes the value as a JSON object.</summary>
    /// <param name="writer">Where to.</param>
    /// <exception cref="PerclException">A value breaks a rule of PerCL.</exception>
    void WriteTo(ref PerclWriter writer);
}
