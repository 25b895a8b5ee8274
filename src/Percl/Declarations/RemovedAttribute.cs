namespace Percl.Declarations;

/// <summary>
/// The command once had an attribute that FreeClimb has taken away. Where PerCL is written as JSON, the analyzers say
/// so instead of calling the attribute unknown.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class RemovedAttribute : Attribute
{
    /// <summary>Says which attribute is gone.</summary>
    /// <param name="name">Its name in PerCL.</param>
    /// <param name="since">Since when, in words that follow "since", for example <c>July 2024</c>.</param>
    public RemovedAttribute(string name, string since)
    {
        Name = name;
        Since = since;
    }

    /// <summary>Its name in PerCL.</summary>
    public string Name { get; }

    /// <summary>Since when it is gone.</summary>
    public string Since { get; }

    /// <summary>The name in PerCL of the attribute that took its place. The default is none.</summary>
    public string? Replacement { get; set; }
}
