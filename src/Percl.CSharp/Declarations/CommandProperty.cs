namespace Percl.CSharp.Declarations;

/// <summary>A property that is an attribute of a command.</summary>
/// <param name="Member">The property's name, ready to be written.</param>
/// <param name="JsonName">The attribute's name in PerCL.</param>
/// <param name="Shape">How its value is written.</param>
internal sealed record CommandProperty(string Member, string JsonName, ValueShape Shape)
{
    /// <summary>The expression that reads it.</summary>
    public required string Access { get; init; }

    /// <summary>
    /// Its type without <c>?</c>, ready to be written, where the code that reads it is generated; else null.
    /// </summary>
    public string? ReadType { get; init; }

    /// <summary>The range of a whole number, ready to be written, where it is read; else null.</summary>
    public string? ReadRange { get; init; }

    /// <summary>Whether its type has a null.</summary>
    public bool IsNullable { get; init; }

    /// <summary>Whether null is refused; otherwise it is not written.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether a text may not be empty.</summary>
    public bool MustNotBeEmpty { get; init; }

    /// <summary>Whether it is also read where it is a text, although its type is another.</summary>
    public bool MayBeText { get; init; }

    /// <summary>Whether a text must be an absolute URL.</summary>
    public bool IsUrl { get; init; }

    /// <summary>Its type, ready to be written, where the default of that type is not written; else null.</summary>
    public string? OmittedDefault { get; init; }

    /// <summary>Whether it is written as null where it has no value, instead of not at all.</summary>
    public bool WritesNull { get; init; }

    /// <summary>Whether it may be without a value.</summary>
    public bool IsOptional => !IsRequired && (IsNullable || Shape.IsImmutableArray || OmittedDefault is not null);
}
