namespace Percl.CSharp.Expressions;

/// <summary>The uses of a variable that holds a list.</summary>
internal enum ListUse
{
    /// <summary>It looks into the list, or writes it.</summary>
    Reads,

    /// <summary>It adds commands.</summary>
    Adds,

    /// <summary>It gives the list to code that may do anything with it.</summary>
    Shares,

    /// <summary>It gives the variable another list.</summary>
    Sets,

    /// <summary>It lets other code give the variable another list at any time.</summary>
    Refers,
}
