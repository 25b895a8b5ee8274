namespace Percl.Language.Json;

/// <summary>Specifies the type of a placeholder's value.</summary>
public enum PlaceholderType
{
    /// <summary>A string, or a part of one.</summary>
    Text,

    /// <summary>A whole number.</summary>
    WholeNumber,

    /// <summary>A whole number of 64 bits.</summary>
    LongWholeNumber,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A type that cannot be read, because of an error in the placeholder.</summary>
    Unknown,
}
