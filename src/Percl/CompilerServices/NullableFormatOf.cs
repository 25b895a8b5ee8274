namespace Percl.CompilerServices;

/// <summary>Implements <see cref="NullableFormat{T}"/> for a type of values.</summary>
internal sealed class NullableFormatOf<TValue> : NullableFormat<TValue?>
    where TValue : struct
{
    /// <inheritdoc/>
    public override bool TryFormat(TValue? value, Span<char> destination, out int count, string? format)
    {
        count = 0;
        return value is not { } present
            || PerclWriterExtensions.TryFormat(present, destination, out count, format);
    }
}
