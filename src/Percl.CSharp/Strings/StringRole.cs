namespace Percl.CSharp.Strings;

/// <summary>Specifies the role of a string in the surrounding code.</summary>
internal enum StringRole
{
    /// <summary>
    /// The string is not the value of the code: it is a key, a pattern, an operand of a comparison, or part of another
    /// string.
    /// </summary>
    Other,

    /// <summary>The string is the value of the code, or one of its branches.</summary>
    Value,

    /// <summary>The string is an argument of a call, or an element of a list.</summary>
    Given,
}
