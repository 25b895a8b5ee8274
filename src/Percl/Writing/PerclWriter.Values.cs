using System.Buffers;
using System.Globalization;
using System.Text.Unicode;
using Percl.Language.Facts;

namespace Percl;

public ref partial struct PerclWriter
{
    private const int LongestNumber = 64;

    /// <summary>Writes a text.</summary>
    /// <param name="value">The text; it may be empty.</param>
    /// <exception cref="PerclException"><paramref name="value"/> is null (PERCL2010).</exception>
    public void WriteString(string? value)
    {
        if (value is null)
        {
            throw Missing();
        }

        WriteString(value.AsSpan());
    }

    /// <summary>Writes a text.</summary>
    /// <param name="value">The text; it may be empty.</param>
    public void WriteString(scoped ReadOnlySpan<char> value)
    {
        WriteRaw((byte)'"');
        while (true)
        {
            var plain = JsonText.LengthWithoutEscapes(value);
            WriteUnescaped(value[..plain]);
            if (plain == value.Length)
            {
                break;
            }

            WriteRaw(JsonText.Escaped(value[plain]));
            value = value[(plain + 1)..];
        }

        WriteRaw((byte)'"');
    }

    /// <summary>Writes a text without which FreeClimb refuses the command.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="PerclException"><paramref name="value"/> is null or empty (PERCL2010).</exception>
    public void WriteRequiredString(string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            throw Refused(RuleIds.RequiredMissing, value);
        }

        WriteString(value.AsSpan());
    }

    /// <summary>Writes a URI as it was given.</summary>
    /// <param name="value">The URI.</param>
    /// <exception cref="PerclException"><paramref name="value"/> is null (PERCL2010).</exception>
    public void WriteString(Uri? value) => WriteString(value?.OriginalString);

    /// <inheritdoc cref="WriteRequiredString(string?)"/>
    public void WriteRequiredString(Uri? value) => WriteRequiredString(value?.OriginalString);

    /// <summary>Writes a URL that FreeClimb calls or loads.</summary>
    /// <param name="value">An absolute URL, http or https.</param>
    /// <exception cref="PerclException">
    /// <paramref name="value"/> is null (PERCL2010) or not absolute (PERCL2001).
    /// </exception>
    public void WriteUrl(string? value)
    {
        if (value is not null && !AbsoluteUrl.IsAbsolute(value))
        {
            throw Refused(RuleIds.UrlNotAbsolute, value);
        }

        WriteString(value);
    }

    /// <inheritdoc cref="WriteUrl(string?)"/>
    public void WriteUrl(Uri? value) => WriteUrl(value?.OriginalString);

    /// <summary>Writes a URL without which FreeClimb refuses the command.</summary>
    /// <param name="value">An absolute URL, http or https.</param>
    /// <exception cref="PerclException">
    /// <paramref name="value"/> is null or empty (PERCL2010) or not absolute (PERCL2001).
    /// </exception>
    public void WriteRequiredUrl(string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            throw Refused(RuleIds.RequiredMissing, value);
        }

        WriteUrl(value);
    }

    /// <inheritdoc cref="WriteRequiredUrl(string?)"/>
    public void WriteRequiredUrl(Uri? value) => WriteRequiredUrl(value?.OriginalString);

    /// <summary>The refusal of a value that is required but null (PERCL2010), to be thrown.</summary>
    public readonly PerclException Missing() => Refused(RuleIds.RequiredMissing, null);

    /// <summary>Writes true or false.</summary>
    public void WriteBoolean(bool value) => WriteRaw(value ? "true"u8 : "false"u8);

    /// <summary>Writes a whole number.</summary>
    public void WriteNumber(long value)
    {
        EnsureCapacity(LongestNumber);
        Advance(value.TryFormat(_buffer[_written..], out var count, default, CultureInfo.InvariantCulture), count);
    }

    /// <summary>Writes a whole number.</summary>
    public void WriteNumber(ulong value)
    {
        EnsureCapacity(LongestNumber);
        Advance(value.TryFormat(_buffer[_written..], out var count, default, CultureInfo.InvariantCulture), count);
    }

    /// <summary>Writes a number.</summary>
    public void WriteNumber(decimal value)
    {
        EnsureCapacity(LongestNumber);
        Advance(value.TryFormat(_buffer[_written..], out var count, default, CultureInfo.InvariantCulture), count);
    }

    /// <summary>Writes a number with as many digits as it takes to read the same number back.</summary>
    /// <exception cref="PerclException">
    /// <paramref name="value"/> is infinite or not a number, which JSON cannot say (PERCL2013).
    /// </exception>
    public void WriteNumber(double value)
    {
        if (!double.IsFinite(value))
        {
            throw Refused(RuleIds.ValueNotAllowed, value.ToString(CultureInfo.InvariantCulture));
        }

        EnsureCapacity(LongestNumber);
        Advance(value.TryFormat(_buffer[_written..], out var count, default, CultureInfo.InvariantCulture), count);
    }

    /// <inheritdoc cref="WriteNumber(double)"/>
    public void WriteNumber(float value)
    {
        if (!float.IsFinite(value))
        {
            throw Refused(RuleIds.ValueNotAllowed, value.ToString(CultureInfo.InvariantCulture));
        }

        EnsureCapacity(LongestNumber);
        Advance(value.TryFormat(_buffer[_written..], out var count, default, CultureInfo.InvariantCulture), count);
    }

    /// <summary>Writes a value of an enum as its name in PerCL.</summary>
    /// <param name="utf8Json">The name as JSON; empty where the value has none.</param>
    /// <param name="value">The value as a number.</param>
    /// <exception cref="PerclException">The value is none that the enum declares (PERCL2013).</exception>
    public void WriteEnumValue(scoped ReadOnlySpan<byte> utf8Json, long value)
    {
        if (utf8Json.IsEmpty)
        {
            throw Refused(RuleIds.ValueNotAllowed, value.ToString(CultureInfo.InvariantCulture));
        }

        WriteRaw(utf8Json);
    }

    private void WriteUnescaped(scoped ReadOnlySpan<char> text)
    {
        while (true)
        {
            var status = Utf8.FromUtf16(text, _buffer[_written..], out var read, out var written);
            _written += written;
            if (status != OperationStatus.DestinationTooSmall)
            {
                return;
            }

            text = text[read..];

            // Most text is mostly ASCII; what is not comes back here.
            Grow(text.Length + 4);
        }
    }

    private void Advance(bool succeeded, int count)
    {
        System.Diagnostics.Debug.Assert(succeeded, "The longest number fits.");
        _written += count;
    }
}
