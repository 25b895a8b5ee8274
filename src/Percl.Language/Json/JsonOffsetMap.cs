namespace Percl.Language.Json;

/// <summary>Maps the characters of an unescaped string to their offsets in the source.</summary>
internal sealed class JsonOffsetMap(int start)
{
    private List<(int Value, int Source)>? _jumps;

    /// <summary>
    /// Adds an offset from which on, up to the next added one, each character of the value is one character of the
    /// source.
    /// </summary>
    public void Add(int value, int source) => (_jumps ??= []).Add((value, source));

    /// <summary>Returns the offset in the source of a character of the value.</summary>
    public int Find(int value)
    {
        // The last jump at or before the offset. Where a placeholder shares its offset with the characters after it,
        // the latter.
        var low = -1;
        var high = (_jumps?.Count ?? 0) - 1;
        while (low < high)
        {
            var middle = low + ((high - low + 1) / 2);
            if (_jumps![middle].Value <= value)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low < 0 ? start + value : _jumps![low].Source + (value - _jumps[low].Value);
    }
}
