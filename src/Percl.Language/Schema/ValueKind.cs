namespace Percl.Language.Schema;

/// <summary>Specifies the kind of an attribute's value.</summary>
public enum ValueKind
{
    /// <summary>The kind is not known.</summary>
    Unknown,

    /// <summary>A string.</summary>
    Text,

    /// <summary>A string that is a URI.</summary>
    Uri,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A whole number.</summary>
    WholeNumber,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A string that is one of a closed set.</summary>
    Enum,

    /// <summary>A list of strings.</summary>
    Texts,

    /// <summary>A dictionary of strings.</summary>
    Map,

    /// <summary>An object with members of its own.</summary>
    Members,

    /// <summary>One command.</summary>
    Command,

    /// <summary>A list of commands.</summary>
    Commands,
}
