namespace PerclGenerator.Model;

/// <summary>What a script file with holes has for members, beside a property for each hole.</summary>
internal static class ScriptFileMembers
{
    /// <summary>Their names, which neither a property nor the type itself may have.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        KnownNames.WriteTo, KnownNames.ToUtf8Bytes, KnownNames.ToJson, "Clone", "Deconstruct", "Equals", "Finalize",
        "GetHashCode", "GetType", "MemberwiseClone", "PrintMembers", "ReferenceEquals", "ToString",
    ];
}
