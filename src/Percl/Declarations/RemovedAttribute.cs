namespace Percl.Declarations;

/// <summary>
/// Declares that FreeClimb has removed an attribute of the command. Where PerCL is written as JSON, the analyzers
/// report the removal instead of an unknown attribute.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class RemovedAttribute : Attribute
{
    /// <summary>Initializes a new instance.</summary>
    /// <param name="name">The name of the removed attribute in PerCL.</param>
    /// <param name="since">The time of the removal, in words that follow "since", for example <c>July 2024</c>.</param>
    public RemovedAttribute(string name, string since)
    {
        Name = name;
        Since = since;
    }

    /// <summary>Gets the name of the removed attribute in PerCL.</summary>
    public string Name { get; }

    /// <summary>Gets the time of the removal, in words that follow "since".</summary>
    public string Since { get; }

    /// <summary>
    /// Gets or sets the name in PerCL of the attribute that replaces the removed one. The default is none.
    /// </summary>
    public string? Replacement { get; set; }
}
