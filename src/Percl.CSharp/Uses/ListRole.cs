namespace Percl.CSharp.Uses;

/// <summary>What code takes a list of commands for. Of several uses of one list the last of these counts.</summary>
internal enum ListRole
{
    /// <summary>Nothing tells.</summary>
    Unknown,

    /// <summary>It is data: code looks into it, or keeps it where nothing is known of scripts.</summary>
    Data,

    /// <summary>It is a script: it leaves as a whole.</summary>
    Script,

    /// <summary>Code may change which commands it holds, or their order.</summary>
    Changed,
}
