namespace Percl;

public ref partial struct PerclWriter
{
    /// <summary>Writes a part of a text whose quotation marks are written beside.</summary>
    /// <param name="value">The part; it may be empty.</param>
    /// <exception cref="PerclException"><paramref name="value"/> is null (PERCL2010).</exception>
    public void WriteTextPart(string? value)
    {
        var rest = value is null ? throw Missing() : value.AsSpan();
        while (true)
        {
            var plain = JsonText.LengthWithoutEscapes(rest);
            WriteUnescaped(rest[..plain]);
            if (plain == rest.Length)
            {
                return;
            }

            WriteRaw(JsonText.Escaped(rest[plain]));
            rest = rest[(plain + 1)..];
        }
    }

    /// <summary>Writes texts as an array.</summary>
    /// <param name="values">The texts.</param>
    /// <exception cref="PerclException"><paramref name="values"/> or one of them is null (PERCL2010).</exception>
    public void WriteStrings(IReadOnlyList<string?>? values)
    {
        if (values is null)
        {
            throw Missing();
        }

        WriteRaw((byte)'[');
        for (var i = 0; i < values.Count; i++)
        {
            if (i > 0)
            {
                WriteRaw((byte)',');
            }

            WriteString(values[i]);
        }

        WriteRaw((byte)']');
    }

    /// <inheritdoc cref="WriteStrings(IReadOnlyList{string})"/>
    public void WriteStrings(IEnumerable<string?>? values) => WriteStrings(values?.ToArray());

    /// <summary>Writes texts as the members of an object.</summary>
    /// <param name="values">The texts by their names. They are written in the order in which they are enumerated.</param>
    /// <exception cref="PerclException"><paramref name="values"/> or one of them is null (PERCL2010).</exception>
    public void WriteStringMap(IEnumerable<KeyValuePair<string, string?>>? values)
    {
        if (values is null)
        {
            throw Missing();
        }

        WriteRaw((byte)'{');
        var isFirst = true;
        if (values is ValueMap map)
        {
            // The enumerator of an interface would be allocated.
            foreach (var (name, value) in map.Items)
            {
                WriteMember(name, value, ref isFirst);
            }
        }
        else
        {
            foreach (var (name, value) in values)
            {
                WriteMember(name, value, ref isFirst);
            }
        }

        WriteRaw((byte)'}');
    }

    private void WriteMember(string name, string? value, ref bool isFirst)
    {
        if (!isFirst)
        {
            WriteRaw((byte)',');
        }

        isFirst = false;
        WriteString(name);
        WriteRaw((byte)':');
        WriteString(value);
    }
}
