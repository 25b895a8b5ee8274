namespace Percl.CSharp.Strings;

/// <summary>What a string is to the code around it.</summary>
internal enum StringRole
{
    /// <summary>A key, a pattern, something compared or put into another text: the code has another value.</summary>
    Other,

    /// <summary>The value of the code, perhaps one of those among which it chooses.</summary>
    Value,

    /// <summary>One of what a call is given, or of what stands in a list.</summary>
    Given,
}
