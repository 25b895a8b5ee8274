namespace Percl.Language.Json;

/// <summary>What fills a placeholder.</summary>
public enum PlaceholderType
{
    /// <summary>A text, or a part of one.</summary>
    Text,

    /// <summary>A whole number.</summary>
    WholeNumber,

    /// <summary>A whole number that may be larger than the usual ones.</summary>
    LongWholeNumber,

    /// <summary>True or false.</summary>
    Boolean,
}
