namespace Percl.CSharp.Symbols;

/// <summary>Specifies the values of System.Text.Json's <c>JsonIgnoreCondition</c>.</summary>
internal enum IgnoreCondition
{
    Never = 0,
    Always = 1,
    WhenWritingDefault = 2,
    WhenWritingNull = 3,
    WhenWriting = 4,
    WhenReading = 5,
}
