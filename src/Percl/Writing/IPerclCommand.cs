namespace Percl;

/// <summary>A PerCL command. Types that are marked <see cref="PerclCommandAttribute"/> get it from the generator.</summary>
public partial interface IPerclCommand
{
    /// <summary>Writes the command as one JSON object with one member, whose name is the command's.</summary>
    /// <param name="writer">Where to.</param>
    /// <exception cref="PerclException">A value breaks a rule of PerCL.</exception>
    void WriteTo(ref PerclWriter writer);
}
