namespace PerclGenerator.Schema;

/// <summary>Regular expressions for placeholders in a script file, whose values are not known.</summary>
internal static class Holes
{
    /// <summary>A string with a placeholder, or with what may be one.</summary>
    public const string Any = @"\{\{";

    /// <summary>A string of placeholders alone, which may be empty.</summary>
    public const string Only = @"^(?:\{\{[^{}]*\}\})*$";

    /// <summary>A placeholder for a number.</summary>
    public const string Number = @"^\{\{[^{}:]+: *(?:int|long) *\}\}$";

    /// <summary>A placeholder for true or false.</summary>
    public const string Boolean = @"^\{\{[^{}:]+: *bool *\}\}$";

    /// <summary>An empty string, or one with a placeholder, which is never definitely wrong.</summary>
    public const string OrNothing = "^$|" + Any;
}
