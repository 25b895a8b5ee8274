using Microsoft.CodeAnalysis;

namespace System;

/// <summary>A part of a sequence, <c>1..^1</c>; no more of it than the compiler asks for.</summary>
[Embedded]
internal readonly struct Range(Index start, Index end)
{
    public Index Start { get; } = start;

    public Index End { get; } = end;

    public static Range StartAt(Index start) => new(start, new Index(0, fromEnd: true));

    public static Range EndAt(Index end) => new(0, end);
}
