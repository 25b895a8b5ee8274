namespace Percl.CompilerServices;

/// <content>Lists and maps of texts.</content>
public static partial class PerclWriterExtensions
{
    /// <summary>Writes texts as an array.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="cursor">The position to write at.</param>
    /// <param name="utf8Json">The JSON in front of the array.</param>
    /// <param name="values">The texts.</param>
    /// <returns>The position behind it.</returns>
    /// <exception cref="PerclException"><paramref name="values"/> or one of them is null (PERCL2010).</exception>
    public static PerclCursor WriteStrings(
        this scoped ref PerclWriter writer,
        PerclCursor cursor,
        scoped ReadOnlySpan<byte> utf8Json,
        IReadOnlyList<string?>? values)
    {
        if (values is null)
        {
            throw writer.Missing(cursor, utf8Json);
        }

        cursor = writer.WriteRaw(writer.WriteRaw(cursor, utf8Json), "["u8);
        for (var i = 0; i < values.Count; i++)
        {
            cursor = writer.WriteString(cursor, i == 0 ? "\""u8 : ",\""u8, values[i]);
        }

        return writer.WriteRaw(cursor, "]"u8);
    }

    /// <inheritdoc cref="WriteStrings(ref PerclWriter, PerclCursor, ReadOnlySpan{byte}, IReadOnlyList{string})"/>
    public static PerclCursor WriteStrings(
        this scoped ref PerclWriter writer,
        PerclCursor cursor,
        scoped ReadOnlySpan<byte> utf8Json,
        IEnumerable<string?>? values) =>
        writer.WriteStrings(cursor, utf8Json, values?.ToArray());

    /// <summary>Writes texts as the members of an object.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="cursor">The position to write at.</param>
    /// <param name="utf8Json">The JSON in front of the object.</param>
    /// <param name="values">The texts by their names. They are written in the order in which they are enumerated.</param>
    /// <returns>The position behind it.</returns>
    /// <exception cref="PerclException">
    /// <paramref name="values"/> or one of them is null (PERCL2010); the place of the latter has <c>*</c> for its name.
    /// </exception>
    public static PerclCursor WriteStringMap(
        this scoped ref PerclWriter writer,
        PerclCursor cursor,
        scoped ReadOnlySpan<byte> utf8Json,
        IEnumerable<KeyValuePair<string, string?>>? values)
    {
        if (values is null)
        {
            throw writer.Missing(cursor, utf8Json);
        }

        cursor = writer.WriteRaw(writer.WriteRaw(cursor, utf8Json), "{"u8);
        var isFirst = true;
        if (values is ValueMap map)
        {
            // The enumerator of an interface would be allocated.
            foreach (var (name, value) in map.Items)
            {
                cursor = writer.WriteMember(cursor, name, value, ref isFirst);
            }
        }
        else
        {
            foreach (var (name, value) in values)
            {
                cursor = writer.WriteMember(cursor, name, value, ref isFirst);
            }
        }

        return writer.WriteRaw(cursor, "}"u8);
    }

    private static PerclCursor WriteMember(
        this scoped ref PerclWriter writer,
        PerclCursor cursor,
        string name,
        string? value,
        scoped ref bool isFirst)
    {
        if (value is null)
        {
            // The names of a map are data, perhaps a caller's: a refusal, which is logged, does not tell them.
            throw writer.Missing(cursor, isFirst ? "\"*\":"u8 : ",\"*\":"u8);
        }

        cursor = writer.WriteString(cursor, isFirst ? "\""u8 : ",\""u8, name);
        isFirst = false;
        return writer.WriteString(cursor, ":\""u8, value);
    }
}
