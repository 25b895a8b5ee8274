using System.Diagnostics.CodeAnalysis;

namespace Percl.Language;

/// <summary>What the value of an attribute is in JSON.</summary>
[SuppressMessage("Naming", "CA1720:Identifier contains type name", Justification = "PerCL's reference calls it integer.")]
public enum ValueKind
{
    /// <summary>Nothing is declared of it: any value will do.</summary>
    Unknown,

    /// <summary>A text.</summary>
    Text,

    /// <summary>A text that is a URI.</summary>
    Uri,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number.</summary>
    Number,

    /// <summary>One of the texts that <see cref="AttributeSchema.EnumNames"/> lists.</summary>
    Enum,

    /// <summary>One command.</summary>
    Command,

    /// <summary>A list of commands.</summary>
    Commands,

    /// <summary>An object whose attributes <see cref="AttributeSchema.Members"/> declares.</summary>
    Object,

    /// <summary>A list of texts.</summary>
    Texts,

    /// <summary>An object of texts by any names.</summary>
    TextMap,
}
