namespace Percl;

/// <summary>
/// Declares a PerCL command. The generator writes how the marked partial type becomes PerCL, and the analyzers check
/// every use of the type. The type's public properties are the command's attributes, in the order of their
/// declarations.
/// </summary>
/// <remarks>
/// An attribute's name in PerCL is the property's name in camelCase, or the name of <c>[JsonPropertyName]</c>.
/// <c>[JsonIgnore]</c> leaves a property out, also one that it overrides or hides. A <c>required</c> property, or one
/// marked <c>[Required]</c>, is an attribute without which FreeClimb refuses the command. An attribute whose value is
/// null, or an immutable array that is default, is not written.
/// <para>
/// The conditions of <c>[JsonIgnore]</c> have the meaning of System.Text.Json: <c>Never</c> writes null, and
/// <c>WhenWritingDefault</c> leaves out the default of a type that has no null. An attribute that may be left out is
/// optional, <c>required</c> or not, unless it is marked <c>[Required]</c>.
/// </para>
/// <para>
/// A type that is derived from a command and not marked itself is written as that command: the derived type's own
/// properties are no attributes.
/// </para>
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class PerclCommandAttribute : Attribute
{
    /// <summary>Initializes a new instance for a command whose name in PerCL is the type's name.</summary>
    public PerclCommandAttribute()
    {
    }

    /// <summary>Initializes a new instance for a command with another name.</summary>
    /// <param name="name">The command's name in PerCL, case-sensitive.</param>
    public PerclCommandAttribute(string name)
    {
        Name = name;
    }

    /// <summary>Gets the command's name in PerCL; null where the name is the type's name.</summary>
    public string? Name { get; }

    /// <summary>
    /// Gets or sets a value that indicates whether PerCL calls the command terminal: commands after it in the same
    /// script never run. The default is false. See <see href="https://docs.freeclimb.com/reference/percl-overview"/>.
    /// </summary>
    public bool IsTerminal { get; set; }

    /// <summary>
    /// Gets or sets a value that indicates whether the command ends the call, so that no later command runs. The
    /// default is false.
    /// </summary>
    public bool EndsCall { get; set; }
}
