using Percl.CSharp.Spelling;

namespace PerclGenerator.ScriptFiles;

/// <summary>Provides the members of a script file with placeholders, besides a property for each placeholder.</summary>
internal static class ScriptFileMembers
{
    /// <summary>Gets the names of the members, which neither a property nor the type itself may have.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        WellKnownNames.WriteTo, WellKnownNames.ToUtf8Bytes, WellKnownNames.ToJson,
        "Clone", "Deconstruct", "Equals", "Finalize", "GetHashCode", "GetType",
        "MemberwiseClone", "PrintMembers", "ReferenceEquals", "ToString",
    ];
}
