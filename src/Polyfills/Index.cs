using Microsoft.CodeAnalysis;

namespace System;

/// <summary>A place in a sequence, <c>^1</c>; no more of it than the compiler asks for.</summary>
[Embedded]
internal readonly struct Index(int value, bool fromEnd = false)
{
    public static implicit operator Index(int value) => new(value);

    public int GetOffset(int length) => fromEnd ? length - value : value;
}
