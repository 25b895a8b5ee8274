using System.Runtime.Serialization;

namespace Percl.Tests.Declared;

/// <summary>A property of each type that stands for one JSON value, with and without a null.</summary>
[PerclCommand]
internal sealed partial record EveryType
{
    public string? OfString { get; init; }

    public bool OfBoolean { get; init; }

    public bool? OfNullableBoolean { get; init; }

    public sbyte OfSByte { get; init; }

    public byte OfByte { get; init; }

    public short OfInt16 { get; init; }

    public ushort OfUInt16 { get; init; }

    public int OfInt32 { get; init; }

    public uint OfUInt32 { get; init; }

    public long OfInt64 { get; init; }

    public ulong OfUInt64 { get; init; }

    public float OfSingle { get; init; }

    public double OfDouble { get; init; }

    public decimal OfDecimal { get; init; }

    public sbyte? OfNullableSByte { get; init; }

    public byte? OfNullableByte { get; init; }

    public short? OfNullableInt16 { get; init; }

    public ushort? OfNullableUInt16 { get; init; }

    public int? OfNullableInt32 { get; init; }

    public uint? OfNullableUInt32 { get; init; }

    public long? OfNullableInt64 { get; init; }

    public ulong? OfNullableUInt64 { get; init; }

    public float? OfNullableSingle { get; init; }

    public double? OfNullableDouble { get; init; }

    public decimal? OfNullableDecimal { get; init; }

    public Uri? OfUri { get; init; }

    public Level OfEnum { get; init; }

    public Level? OfNullableEnum { get; init; }
}

internal enum Level
{
    None,
    QuiteLow = 5,

    [EnumMember(Value = "very-\"high\"")]
    High = -3,

    [EnumMember]
    MediumHigh,

    LOUDEST,
}
