namespace Percl.Tool.Formatting;

/// <summary>Represents an element or a member, with its comments.</summary>
internal sealed class LayoutItem
{
    /// <summary>Gets the comments in the lines before it.</summary>
    public List<string> Before { get; } = [];

    /// <summary>Gets the comments behind it.</summary>
    public List<string> Behind { get; } = [];

    /// <summary>Gets the comments in the lines after the whole script.</summary>
    public List<string> After { get; } = [];

    /// <summary>Gets or sets a value that indicates whether a blank line is before it.</summary>
    public bool IsSeparated { get; set; }

    /// <summary>Gets or sets the name of a member; null for an element.</summary>
    public string? Name { get; set; }

    /// <summary>Gets or sets the scalar value; null for an array or an object.</summary>
    public string? Scalar { get; set; }

    /// <summary>Gets or sets the brackets of an array or an object.</summary>
    public string Brackets { get; set; } = "[]";

    /// <summary>Gets the items of an array or an object.</summary>
    public List<LayoutItem> Items { get; } = [];

    /// <summary>Gets the comments after the last item.</summary>
    public List<string> AtEnd { get; } = [];

    /// <summary>Gets a value that indicates whether there are comments in an array or an object.</summary>
    public bool HasCommentsInside => AtEnd.Count > 0 || Items.Exists(static item =>
        item.Before.Count + item.Behind.Count > 0 || item.IsSeparated || item.HasCommentsInside);

    /// <summary>Returns the item in one line.</summary>
    public string InOneLine() => (Name is null ? "" : Name + ": ")
        + (Scalar
            ?? (Items.Count == 0 ? Brackets
                : $"{Brackets[0]} {string.Join(", ", Items.Select(static item => item.InOneLine()))} {Brackets[1]}"));
}
