namespace Percl;

/// <content>Texts of values, made before they are written.</content>
public ref partial struct PerclWriter
{
    private const int FirstTexts = 256;

    /// <summary>Makes a text of a value at once, as an interpolated string does, in the current culture.</summary>
    /// <param name="value">The value; null is the same as an empty text.</param>
    /// <param name="alignment">The width to which it is padded with spaces, on the right where negative; 0 for none.</param>
    /// <param name="format">The format; null for none.</param>
    /// <returns>The text, which <see cref="TextOf"/> gives.</returns>
    public PerclText Format<T>(T? value, int alignment, string? format)
    {
        var start = _textsEnd;
        if (Formatting<T>.MustAsk ? value is ISpanFormattable : Formatting<T>.IsSpanFormattable)
        {
            MakeRoomForText(1);
            int count;
            while (!TryFormat(value, _texts.AsSpan(start), out count, format))
            {
                MakeRoomForText(_texts!.Length);
            }

            _textsEnd += count;
        }
        else if (Formatting<T>.MustAsk ? value is IFormattable : Formatting<T>.IsFormattable)
        {
            Append(((IFormattable)value!).ToString(format, null));
        }
        else if (!IsMissing(value))
        {
            Append(value.ToString());
        }

        return Align(start, alignment);
    }

    /// <inheritdoc cref="Format{T}(T, int, string)"/>
    /// <remarks>The value is not boxed, even where nothing is optimised.</remarks>
    public PerclText FormatValue<T>(T value, int alignment, string? format)
        where T : struct, ISpanFormattable
    {
        var start = _textsEnd;
        MakeRoomForText(1);
        int count;
        while (!value.TryFormat(_texts.AsSpan(start), out count, format, null))
        {
            MakeRoomForText(_texts!.Length);
        }

        _textsEnd += count;
        return Align(start, alignment);
    }

    /// <inheritdoc cref="FormatValue{T}(T, int, string)"/>
    public PerclText FormatValue<T>(T? value, int alignment, string? format)
        where T : struct, ISpanFormattable =>
        value.HasValue ? FormatValue(value.GetValueOrDefault(), alignment, format) : Align(_textsEnd, alignment);

    /// <inheritdoc cref="Format{T}(T, int, string)"/>
    public PerclText Format(scoped ReadOnlySpan<char> value, int alignment, string? format)
    {
        var start = _textsEnd;
        Append(value);
        return Align(start, alignment);
    }

    /// <summary>A text that this writer made.</summary>
    /// <param name="text">What <see cref="Format{T}(T, int, string)"/> returned.</param>
    public readonly ReadOnlySpan<char> TextOf(PerclText text) => _texts.AsSpan(text.Start, text.Length);

    private static bool TryFormat<T>(T value, Span<char> destination, out int count, string? format)
    {
#if NET
        if (typeof(T).IsValueType)
        {
            // To call it as what it implements would box it where nothing is optimised, and always an enum.
            var handler = new MemoryExtensions.TryWriteInterpolatedStringHandler(0, 1, destination, out _);
            handler.AppendFormatted(value, format);
            return destination.TryWrite(ref handler, out count);
        }

#endif
        return ((ISpanFormattable)value!).TryFormat(destination, out count, format, null);
    }

    private void Append(scoped ReadOnlySpan<char> text)
    {
        MakeRoomForText(text.Length);
        text.CopyTo(_texts.AsSpan(_textsEnd));
        _textsEnd += text.Length;
    }

    private PerclText Align(int start, int alignment)
    {
        var length = _textsEnd - start;
        var padding = checked((int)(Math.Max(Math.Abs((long)alignment), length) - length));
        if (padding > 0)
        {
            MakeRoomForText(padding);
            var room = _texts.AsSpan(start, length + padding);
            if (alignment > 0)
            {
                room[..length].CopyTo(room[padding..]);
                room[..padding].Fill(' ');
            }
            else
            {
                room[length..].Fill(' ');
            }

            _textsEnd += padding;
        }

        return new PerclText(start, _textsEnd - start);
    }

    private void MakeRoomForText(int count)
    {
        var length = _texts?.Length ?? 0;
        if (length - _textsEnd >= count)
        {
            return;
        }

        var larger = (_rented ??= RentedBuffers.Take())
            .RentText(checked(Math.Max(FirstTexts, length) + Math.Max(length, count)));
        _texts.AsSpan(0, _textsEnd).CopyTo(larger);
        _texts = larger;
    }

    /// <summary>What all values of a type are. To ask a value would box it where nothing is optimised.</summary>
    private static class Formatting<T>
    {
        /// <summary>Whether each value is asked: it may be one of a derived type, or none.</summary>
        public static readonly bool MustAsk = !typeof(T).IsValueType || Nullable.GetUnderlyingType(typeof(T)) is not null;

        public static readonly bool IsSpanFormattable = typeof(ISpanFormattable).IsAssignableFrom(typeof(T));

        public static readonly bool IsFormattable = typeof(IFormattable).IsAssignableFrom(typeof(T));
    }
}
