namespace PerclGenerator.Schema;

/// <summary>How holes look in a script file, as regular expressions: what fills them is not known.</summary>
internal static class Holes
{
    /// <summary>A text in which there is a hole, or what may be one.</summary>
    public const string Any = @"\{\{";

    /// <summary>A text that is nothing but holes, and so may be empty.</summary>
    public const string Only = @"^(?:\{\{[^{}]*\}\})*$";

    /// <summary>A hole for a number.</summary>
    public const string Number = @"^\{\{[^{}:]+:(?:int|long)\}\}$";

    /// <summary>A hole for true or false.</summary>
    public const string Boolean = @"^\{\{[^{}:]+:bool\}\}$";

    /// <summary>No text at all, or one with a hole: such a text is never surely wrong.</summary>
    public const string OrNothing = "^$|" + Any;
}
