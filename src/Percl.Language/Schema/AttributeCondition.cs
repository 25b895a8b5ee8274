namespace Percl.Language.Schema;

/// <summary>Represents a condition on another attribute of the same command.</summary>
/// <param name="Name">The other attribute's name in PerCL.</param>
/// <param name="Member">The name of the relevant member, where the attribute is an object; else null.</param>
/// <param name="Value">The required value, as PerCL writes it but without quotes; null where any value will do.</param>
public sealed record AttributeCondition(string Name, string? Member, string? Value)
{
    /// <summary>
    /// Gets a value that indicates whether the condition also holds without a value of the other attribute, because the
    /// required value is its default.
    /// </summary>
    public bool HoldsUnset { get; init; }

    /// <summary>Gets the name of the other attribute in messages.</summary>
    public string Path => Member is null ? Name : Name + "." + Member;

    /// <summary>Gets the condition in messages, for example <c>'ifMachine' is 'redirect'</c>.</summary>
    public string Display => Value is null ? $"'{Path}' is set" : $"'{Path}' is '{Value}'";
}
