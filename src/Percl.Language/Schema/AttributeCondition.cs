namespace Percl.Language.Schema;

/// <summary>A condition on another attribute of the same command.</summary>
/// <param name="Name">The attribute's name in PerCL.</param>
/// <param name="Member">The name of the member that counts, where the attribute is an object; else null.</param>
/// <param name="Value">The value it must have, as PerCL writes it but without quotes; null where any will do.</param>
public sealed record AttributeCondition(string Name, string? Member, string? Value)
{
    /// <summary>
    /// Gets a value that indicates whether it holds where the other attribute has no value as well: the value is its
    /// default.
    /// </summary>
    public bool HoldsUnset { get; init; }

    /// <summary>Gets the name of the other attribute in messages.</summary>
    public string Path => Member is null ? Name : Name + "." + Member;

    /// <summary>Gets the condition as messages tell it, for example <c>'ifMachine' is 'redirect'</c>.</summary>
    public string Display => Value is null ? $"'{Path}' is set" : $"'{Path}' is '{Value}'";
}
