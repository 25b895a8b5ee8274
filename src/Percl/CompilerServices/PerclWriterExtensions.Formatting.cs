namespace Percl.CompilerServices;

/// <content>Values that are formatted before they are written.</content>
public static partial class PerclWriterExtensions
{
    /// <summary>Formats a value at once, as an interpolated string does, in the current culture.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value; null is an empty string.</param>
    /// <param name="alignment">
    /// The width to which the value is padded with spaces, on the right if the width is negative; 0 for none.
    /// </param>
    /// <param name="format">The format; null for none.</param>
    /// <returns>The formatted value, for <see cref="TextOf"/>.</returns>
    public static PerclText Format<T>(this scoped ref PerclWriter writer, T? value, int alignment, string? format)
    {
        var texts = writer.Texts;
        var start = texts.Count;
        if (Formatting<T>.MustAsk ? value is ISpanFormattable : Formatting<T>.IsSpanFormattable)
        {
            texts.EnsureRoom(1);
            int count;
            while (!TryFormat(value, texts.Free, out count, format))
            {
                texts.Enlarge();
            }

            texts.Advance(count);
        }
        else if (Formatting<T>.MustAsk ? value is IFormattable : Formatting<T>.IsFormattable)
        {
            texts.Append(((IFormattable)value!).ToString(format, null));
        }
        else if (!PerclWriter.IsMissing(value))
        {
            texts.Append(value.ToString());
        }

        return new PerclText(start, texts.Align(start, alignment));
    }

    /// <inheritdoc cref="Format{T}(ref PerclWriter, T, int, string)"/>
    /// <remarks>The value is not boxed, not even in debug builds.</remarks>
    public static PerclText FormatValue<T>(this scoped ref PerclWriter writer, T value, int alignment, string? format)
        where T : struct, ISpanFormattable
    {
        var texts = writer.Texts;
        var start = texts.Count;
        texts.EnsureRoom(1);
        int count;
        while (!value.TryFormat(texts.Free, out count, format, null))
        {
            texts.Enlarge();
        }

        texts.Advance(count);
        return new PerclText(start, texts.Align(start, alignment));
    }

    /// <inheritdoc cref="FormatValue{T}(ref PerclWriter, T, int, string)"/>
    public static PerclText FormatValue<T>(this scoped ref PerclWriter writer, T? value, int alignment, string? format)
        where T : struct, ISpanFormattable =>
        value.HasValue
            ? writer.FormatValue(value.GetValueOrDefault(), alignment, format)
            : writer.Format(default(ReadOnlySpan<char>), alignment, format);

    /// <inheritdoc cref="Format{T}(ref PerclWriter, T, int, string)"/>
    public static PerclText Format(
        this scoped ref PerclWriter writer,
        scoped ReadOnlySpan<char> value,
        int alignment,
        string? format)
    {
        var texts = writer.Texts;
        var start = texts.Count;
        texts.Append(value);
        return new PerclText(start, texts.Align(start, alignment));
    }

    /// <summary>Gets the characters of a value that this script formatted.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="text">The formatted value.</param>
    /// <exception cref="InvalidOperationException">Another script formatted the value.</exception>
    public static ReadOnlySpan<char> TextOf(this scoped ref PerclWriter writer, PerclText text) =>
        writer.Texts.Slice(text.Start, text.Length);

    /// <summary>Formats a value, as an interpolated string does.</summary>
    /// <returns>True if the destination has room for the value.</returns>
    internal static bool TryFormat<T>(T value, Span<char> destination, out int count, string? format)
    {
        if (Formatting<T>.OfNullable is { } nullable)
        {
            return nullable.TryFormat(value, destination, out count, format);
        }

#if NET
        if (typeof(T).IsValueType)
        {
            // A cast to ISpanFormattable would box the value in debug builds, and an enum always.
            var handler = new MemoryExtensions.TryWriteInterpolatedStringHandler(0, 1, destination, out _);
            handler.AppendFormatted(value, format);
            return destination.TryWrite(ref handler, out count);
        }

#endif
        return ((ISpanFormattable)value!).TryFormat(destination, out count, format, null);
    }

    /// <summary>
    /// Provides the properties of all values of a type. A test of a value would box it in debug builds.
    /// </summary>
    private static class Formatting<T>
    {
        /// <summary>The format of a nullable type's values; null for other types.</summary>
        public static readonly NullableFormat<T>? OfNullable = NullableFormat<T>.Create();

        /// <summary>True if each value is tested, because it may be of a derived type, or null.</summary>
        public static readonly bool MustAsk = !typeof(T).IsValueType
            || (OfNullable is null && typeof(IFormattable).IsAssignableFrom(Nullable.GetUnderlyingType(typeof(T))));

        public static readonly bool IsSpanFormattable =
            OfNullable is not null || typeof(ISpanFormattable).IsAssignableFrom(typeof(T));

        public static readonly bool IsFormattable = typeof(IFormattable).IsAssignableFrom(typeof(T));
    }
}
