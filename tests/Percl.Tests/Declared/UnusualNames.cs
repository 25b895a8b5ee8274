using System.Text.Json.Serialization;

namespace Percl.Tests.Declared;

internal enum Speed
{
#if NET9_0_OR_GREATER
    [JsonStringEnumMemberName("very-slow")]
#else
    [System.Runtime.Serialization.EnumMember(Value = "very-slow")]
#endif
    Slow,

    [Obsolete("It is gone.", error: true)]
    Gone,
}

/// <summary>Names that are two because case counts, and a value that nobody may name.</summary>
[PerclCommand]
internal sealed partial record Drive
{
#pragma warning disable IDE1006 // It differs in case.
    public int? id { get; init; }

    public string? @default { get; init; }
#pragma warning restore IDE1006

    [JsonPropertyName("ident")]
    public int? Id { get; init; }

    public Speed? Speed { get; init; }
}

/// <summary>Commands whose names are two because case counts.</summary>
[PerclScript]
internal sealed partial record Drives
{
#pragma warning disable IDE1006 // It differs in case.
    public Say? intro { get; init; }
#pragma warning restore IDE1006

    public Say? Intro { get; init; }
}
