namespace Percl.CSharp.Uses;

/// <summary>
/// Specifies the role of a list of commands. Of several uses of one list, the last of these roles counts.
/// </summary>
internal enum ListRole
{
    /// <summary>The role is unknown.</summary>
    Unknown,

    /// <summary>The list is data: code reads its elements, or keeps the list where scripts are not expected.</summary>
    Data,

    /// <summary>The list is a script: it is returned or written as a whole.</summary>
    Script,

    /// <summary>Code may change the commands in the list, or their order.</summary>
    Changed,
}
