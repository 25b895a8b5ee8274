using Percl.CSharp.Spelling;

namespace PerclGenerator.ScriptFiles;

/// <summary>The members of a script file with placeholders, beside a property for each placeholder.</summary>
internal static class ScriptFileMembers
{
    /// <summary>Gets their names, which neither a property nor the type itself may have.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        WellKnownNames.WriteTo, WellKnownNames.ToUtf8Bytes, WellKnownNames.ToJson,
        "Clone", "Deconstruct", "Equals", "Finalize", "GetHashCode", "GetType",
        "MemberwiseClone", "PrintMembers", "ReferenceEquals", "ToString",
    ];
}
