namespace Percl.Language.Json;

/// <summary>The types of values that fill placeholders.</summary>
public enum PlaceholderType
{
    /// <summary>A string, or a part of one.</summary>
    Text,

    /// <summary>A whole number.</summary>
    WholeNumber,

    /// <summary>A whole number that may be larger than the usual ones.</summary>
    LongWholeNumber,

    /// <summary>True or false.</summary>
    Boolean,
}
