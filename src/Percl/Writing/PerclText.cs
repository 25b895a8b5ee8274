namespace Percl;

/// <summary>
/// A text that a <see cref="PerclWriter"/> made of a value and keeps until it is written; by default an empty one. C# makes a
/// text of a value as soon as it is evaluated, and what is evaluated later may change the value.
/// </summary>
/// <remarks>Only the writer that made it has the text.</remarks>
public readonly struct PerclText
{
    internal PerclText(int start, int length)
    {
        Start = start;
        Length = length;
    }

    internal int Start { get; }

    internal int Length { get; }
}
