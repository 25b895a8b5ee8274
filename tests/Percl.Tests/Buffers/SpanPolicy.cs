namespace Percl.Tests.Buffers;

/// <summary>What an output gives to who asks it for a span.</summary>
public enum SpanPolicy
{
    /// <summary>A part of the same array, of the size that was asked for.</summary>
    ExactlyTheHint,

    /// <summary>A part of the same array that is larger than was asked for.</summary>
    MoreThanTheHint,

    /// <summary>Another array each time; what was given before is overwritten.</summary>
    NewEachTime,

    /// <summary>The same array each time, emptied.</summary>
    ClearedEachTime,
}
