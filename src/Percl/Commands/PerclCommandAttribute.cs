namespace Percl;

/// <summary>
/// Declares a PerCL command: the generator writes how the marked partial type becomes PerCL, and the analyzers check
/// every use of it. Its public properties are the command's attributes, in the order in which they stand.
/// </summary>
/// <remarks>
/// An attribute's name in PerCL is the property's name in camelCase, or what <c>[JsonPropertyName]</c> says.
/// <c>[JsonIgnore]</c> leaves a property out, also one that it overrides or hides. A <c>required</c> property, or one
/// marked <c>[Required]</c>, is an attribute without which FreeClimb refuses the command. An attribute whose value is null,
/// or an immutable array that is default, is not written.
/// <para>
/// A condition of <c>[JsonIgnore]</c> means what it means to System.Text.Json: <c>Never</c> writes null, and
/// <c>WhenWritingDefault</c> leaves out the default of a type that has no null. What may be left out need not be there,
/// <c>required</c> or not, unless it is marked <c>[Required]</c>.
/// </para>
/// <para>
/// A type that is derived from a command and not marked itself is written as that command: its own properties are no
/// attributes.
/// </para>
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class PerclCommandAttribute : Attribute
{
    /// <summary>Declares a command whose name in PerCL is the type's name.</summary>
    public PerclCommandAttribute()
    {
    }

    /// <summary>Declares a command.</summary>
    /// <param name="name">The command's name in PerCL. Case counts.</param>
    public PerclCommandAttribute(string name)
    {
        Name = name;
    }

    /// <summary>The command's name in PerCL; null where it is the type's name.</summary>
    public string? Name { get; }

    /// <summary>
    /// Whether PerCL calls the command terminal: commands after it in the same script never run. The default is false.
    /// See <see href="https://docs.freeclimb.com/reference/percl-overview"/>.
    /// </summary>
    public bool IsTerminal { get; set; }

    /// <summary>
    /// Whether the call is over after the command, so that nothing after it runs either. The default is false.
    /// </summary>
    public bool EndsCall { get; set; }
}
