using Percl.CSharp.Spelling;

namespace Percl.CSharp.ScriptFiles;

/// <summary>Provides the members of a script file's type.</summary>
internal static class ScriptFileMembers
{
    /// <summary>The name of the property with the bytes of a file without placeholders.</summary>
    public const string Utf8 = "Utf8";

    /// <summary>
    /// Gets the names of the members that each type has, which neither a placeholder nor the type itself may have.
    /// </summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        WellKnownNames.WriteTo, WellKnownNames.ToUtf8Bytes, WellKnownNames.ToJson, Utf8,
        "Clone", "Deconstruct", "Equals", "Finalize", "GetHashCode", "GetType",
        "MemberwiseClone", "PrintMembers", "ReferenceEquals", "ToString",
    ];

    /// <summary>Returns the property for a placeholder.</summary>
    public static string PropertyOf(string placeholder) =>
        char.ToUpperInvariant(placeholder[0]) + placeholder.Substring(1);

    /// <summary>
    /// Returns the reason why a placeholder cannot have a property, as a sentence without its full stop; null where it
    /// can.
    /// </summary>
    /// <param name="placeholder">The name of the placeholder.</param>
    /// <param name="type">The name of the file's type.</param>
    public static string? FindProblem(string placeholder, string type)
    {
        var property = PropertyOf(placeholder);
        return property == type
                ? $"'{placeholder}' would be a property with the name of its type, '{type}'; use another name"
            : Names.Contains(property)
                ? $"'{placeholder}' would be a property with the name of another member, '{property}'; use another name"
            : null;
    }
}
