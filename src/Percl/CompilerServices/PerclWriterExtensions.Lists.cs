namespace Percl.CompilerServices;

/// <content>Lists and maps of strings.</content>
public static partial class PerclWriterExtensions
{
    /// <summary>Writes strings as an array.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="cursor">The position to write at.</param>
    /// <param name="utf8Json">The JSON before the array.</param>
    /// <param name="values">The strings.</param>
    /// <returns>The position after the array.</returns>
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

    /// <summary>Writes strings as the members of an object.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="cursor">The position to write at.</param>
    /// <param name="utf8Json">The JSON before the object.</param>
    /// <param name="values">The strings by their names, written in the order of their enumeration.</param>
    /// <returns>The position after the object.</returns>
    /// <exception cref="PerclException">
    /// <paramref name="values"/> or one of them is null (PERCL2010); the path of the latter has <c>*</c> for its name.
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

        // The interface's enumerator would be allocated.
        switch (values)
        {
            case ValueMap map:
                foreach (var (name, value) in map.Items)
                {
                    cursor = writer.WriteMember(cursor, name, value, ref isFirst);
                }

                break;

            case Dictionary<string, string?> map when map.GetType() == typeof(Dictionary<string, string?>):
                foreach (var (name, value) in map)
                {
                    cursor = writer.WriteMember(cursor, name, value, ref isFirst);
                }

                break;

            default:
                foreach (var (name, value) in values)
                {
                    cursor = writer.WriteMember(cursor, name, value, ref isFirst);
                }

                break;
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
            // The names of a map are data, perhaps a caller's: a refusal, which is logged, does not contain them.
            throw writer.Missing(cursor, isFirst ? "\"*\":"u8 : ",\"*\":"u8);
        }

        cursor = writer.WriteString(cursor, isFirst ? "\""u8 : ",\""u8, name);
        isFirst = false;
        return writer.WriteString(cursor, ":\""u8, value);
    }
}
