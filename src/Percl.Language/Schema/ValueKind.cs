namespace Percl.Language.Schema;

/// <summary>What the value of an attribute is.</summary>
public enum ValueKind
{
    /// <summary>It is not known.</summary>
    Unknown,

    /// <summary>A text.</summary>
    Text,

    /// <summary>A text that is a URI.</summary>
    Uri,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A whole number.</summary>
    WholeNumber,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A text that is one of a closed set.</summary>
    Enum,

    /// <summary>A list of texts.</summary>
    Texts,

    /// <summary>Texts by their names.</summary>
    Map,

    /// <summary>An object with members of its own.</summary>
    Members,

    /// <summary>One command.</summary>
    Command,

    /// <summary>A list of commands.</summary>
    Commands,
}
