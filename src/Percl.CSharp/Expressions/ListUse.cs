namespace Percl.CSharp.Expressions;

/// <summary>Specifies how code uses a variable that holds a list.</summary>
internal enum ListUse
{
    /// <summary>The code reads the list, or writes it to a response.</summary>
    Reads,

    /// <summary>The code adds commands to the list.</summary>
    Adds,

    /// <summary>The code passes the list to unknown code.</summary>
    Shares,

    /// <summary>The code assigns another list to the variable.</summary>
    Sets,

    /// <summary>The code lets other code assign another list to the variable at any time.</summary>
    Refers,
}
