namespace Percl.CSharp.Uses;

/// <summary>The role of a list of commands. Of several uses of one list, the last of these roles counts.</summary>
internal enum ListRole
{
    /// <summary>The role is unknown.</summary>
    Unknown,

    /// <summary>The list is data: code looks into it, or keeps it where scripts are unknown.</summary>
    Data,

    /// <summary>The list is a script: it is returned or written as a whole.</summary>
    Script,

    /// <summary>Code may change which commands it holds, or their order.</summary>
    Changed,
}
