namespace Percl;

/// <content>Lists and maps of texts.</content>
public ref partial struct PerclWriter
{
    /// <summary>Writes texts as an array.</summary>
    /// <param name="cursor">Where to.</param>
    /// <param name="utf8Json">What stands in front of the array.</param>
    /// <param name="values">The texts.</param>
    /// <returns>Where to go on.</returns>
    /// <exception cref="PerclException"><paramref name="values"/> or one of them is null (PERCL2010).</exception>
    public PerclCursor WriteStrings(
        PerclCursor cursor, scoped ReadOnlySpan<byte> utf8Json, IReadOnlyList<string?>? values)
    {
        if (values is null)
        {
            throw Missing(cursor, utf8Json);
        }

        cursor = WriteRaw(WriteRaw(cursor, utf8Json), "["u8);
        for (var i = 0; i < values.Count; i++)
        {
            cursor = WriteString(cursor, i == 0 ? "\""u8 : ",\""u8, values[i]);
        }

        return WriteRaw(cursor, "]"u8);
    }

    /// <inheritdoc cref="WriteStrings(PerclCursor, ReadOnlySpan{byte}, IReadOnlyList{string})"/>
    public PerclCursor WriteStrings(
        PerclCursor cursor, scoped ReadOnlySpan<byte> utf8Json, IEnumerable<string?>? values) =>
        WriteStrings(cursor, utf8Json, values?.ToArray());

    /// <summary>Writes texts as the members of an object.</summary>
    /// <param name="cursor">Where to.</param>
    /// <param name="utf8Json">What stands in front of the object.</param>
    /// <param name="values">The texts by their names. They are written in the order in which they are enumerated.</param>
    /// <returns>Where to go on.</returns>
    /// <exception cref="PerclException">
    /// <paramref name="values"/> or one of them is null (PERCL2010); the place of the latter has <c>*</c> for its name.
    /// </exception>
    public PerclCursor WriteStringMap(
        PerclCursor cursor, scoped ReadOnlySpan<byte> utf8Json, IEnumerable<KeyValuePair<string, string?>>? values)
    {
        if (values is null)
        {
            throw Missing(cursor, utf8Json);
        }

        cursor = WriteRaw(WriteRaw(cursor, utf8Json), "{"u8);
        var isFirst = true;
        if (values is ValueMap map)
        {
            // The enumerator of an interface would be allocated.
            foreach (var (name, value) in map.Items)
            {
                cursor = WriteMember(cursor, name, value, ref isFirst);
            }
        }
        else
        {
            foreach (var (name, value) in values)
            {
                cursor = WriteMember(cursor, name, value, ref isFirst);
            }
        }

        return WriteRaw(cursor, "}"u8);
    }

    private PerclCursor WriteMember(PerclCursor cursor, string name, string? value, scoped ref bool isFirst)
    {
        if (value is null)
        {
            // The names of a map are data, perhaps a caller's: a refusal, which is logged, does not tell them.
            throw Missing(cursor, isFirst ? "\"*\":"u8 : ",\"*\":"u8);
        }

        cursor = WriteString(cursor, isFirst ? "\""u8 : ",\""u8, name);
        isFirst = false;
        return WriteString(cursor, ":\""u8, value);
    }
}
