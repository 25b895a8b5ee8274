namespace Percl.CSharp.Declarations;

/// <summary>Represents a property that is an attribute of a command.</summary>
/// <param name="Member">The property's name as an identifier in C#.</param>
/// <param name="JsonName">The attribute's name in PerCL.</param>
/// <param name="Shape">The form of the value in PerCL.</param>
internal sealed record CommandProperty(string Member, string JsonName, ValueShape Shape)
{
    /// <summary>Gets the expression that reads the property.</summary>
    public required string Access { get; init; }

    /// <summary>
    /// Gets the property's type in C#, without <c>?</c>, where the code that reads it is generated; else null.
    /// </summary>
    public string? ReadType { get; init; }

    /// <summary>
    /// Gets the range of a whole number as C# arguments, where the code that reads it is generated; else null.
    /// </summary>
    public string? ReadRange { get; init; }

    /// <summary>Gets a value that indicates whether the type has a null.</summary>
    public bool IsNullable { get; init; }

    /// <summary>Gets a value that indicates whether null is refused; otherwise, null is not written.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Gets a value that indicates whether an empty string is refused.</summary>
    public bool MustNotBeEmpty { get; init; }

    /// <summary>
    /// Gets a value that indicates whether a string is read too, although the property has another type.
    /// </summary>
    public bool MayBeText { get; init; }

    /// <summary>Gets a value that indicates whether a string must be an absolute URL.</summary>
    public bool IsUrl { get; init; }

    /// <summary>
    /// Gets a value that indicates whether the attribute, if true, keeps the contents of the command out of logs.
    /// </summary>
    public bool IsPrivacy { get; init; }

    /// <summary>
    /// Gets a value that indicates whether the attribute is part of the contents of the command: a text or a number of
    /// its author or of a caller, and neither a flag, nor one of several known values, nor the URL of a webhook.
    /// </summary>
    public bool IsContent { get; init; }

    /// <summary>Gets the property's type in C#, where the default of the type is not written; else null.</summary>
    public string? OmittedDefault { get; init; }

    /// <summary>
    /// Gets a value that indicates whether a missing value is written as null, instead of not at all.
    /// </summary>
    public bool WritesNull { get; init; }

    /// <summary>Gets a value that indicates whether the value may be missing.</summary>
    public bool IsOptional => !IsRequired && (IsNullable || Shape.IsImmutableArray || OmittedDefault is not null);
}
