using System.Buffers;

namespace Percl;

/// <summary>Represents the formatted values of one script, one after the other.</summary>
/// <remarks>
/// An array that became too small is kept until the script is written, because a span may still refer to it.
/// </remarks>
internal sealed class FormattedTexts
{
    private const int FirstSize = 256;

    private readonly List<char[]> _rented = [];
    private char[] _chars = [];

    /// <summary>Gets the number of characters.</summary>
    public int Count { get; private set; }

    /// <summary>Gets the free characters after the formatted ones.</summary>
    public Span<char> Free => _chars.AsSpan(Count);

    /// <summary>Returns formatted characters.</summary>
    /// <exception cref="InvalidOperationException">The script has no such characters.</exception>
    public ReadOnlySpan<char> Slice(int start, int length) =>
        (uint)start <= (uint)Count && (uint)length <= (uint)(Count - start)
        ? _chars.AsSpan(start, length)
        : throw new InvalidOperationException("The PerclText belongs to another script.");

    /// <summary>Ensures room after the formatted characters.</summary>
    /// <param name="size">The number of characters.</param>
    /// <exception cref="OverflowException">No array is so large.</exception>
    public void EnsureRoom(int size)
    {
        if (_chars.Length - Count >= size)
        {
            return;
        }

        var length = _chars.Length;
        var larger = ArrayPool<char>.Shared.Rent(checked(Math.Max(FirstSize, length) + Math.Max(length, size)));
        _rented.Add(larger);
        _chars.AsSpan(0, Count).CopyTo(larger);
        _chars = larger;
    }

    /// <summary>Ensures more than the present room after the formatted characters, at least twice as much.</summary>
    /// <exception cref="OverflowException">No array is so large.</exception>
    public void Enlarge() => EnsureRoom(Free.Length + 1);

    /// <summary>Counts characters that were written to <see cref="Free"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The number is negative, or there is no room for so many.
    /// </exception>
    public void Advance(int count)
    {
        if ((uint)count > (uint)(_chars.Length - Count))
        {
            throw new ArgumentOutOfRangeException(
                nameof(count), count, "A value says that it wrote a number of characters for which it had no room.");
        }

        Count += count;
    }

    /// <summary>Appends characters.</summary>
    public void Append(scoped ReadOnlySpan<char> text)
    {
        EnsureRoom(text.Length);
        text.CopyTo(Free);
        Count += text.Length;
    }

    /// <summary>Pads the characters from a position on with spaces.</summary>
    /// <param name="start">The position.</param>
    /// <param name="alignment">The smallest width; a negative width puts the spaces after the characters.</param>
    /// <returns>The number of characters from the position on.</returns>
    /// <exception cref="OverflowException">No array is so large.</exception>
    public int Align(int start, int alignment)
    {
        var length = Count - start;
        var padding = checked((int)(Math.Max(Math.Abs((long)alignment), length) - length));
        if (padding > 0)
        {
            EnsureRoom(padding);
            var room = _chars.AsSpan(start, length + padding);
            if (alignment > 0)
            {
                room[..length].CopyTo(room[padding..]);
                room[..padding].Fill(' ');
            }
            else
            {
                room[length..].Fill(' ');
            }

            Count += padding;
        }

        return length + padding;
    }

    /// <summary>Removes the characters, and returns the arrays to the pool.</summary>
    public void Clear()
    {
        foreach (var array in _rented)
        {
            ArrayPool<char>.Shared.Return(array);
        }

        _rented.Clear();
        _chars = [];
        Count = 0;
    }
}
