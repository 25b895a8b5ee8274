namespace Percl.Language.Json;

/// <summary>Finds where the characters of an unescaped text stand in the source.</summary>
internal sealed class JsonOffsetMap(int start)
{
    private List<(int Value, int Source)>? _jumps;

    /// <summary>
    /// Says that from here on, up to the next jump, each character of the value is one of the source.
    /// </summary>
    public void Add(int value, int source) => (_jumps ??= []).Add((value, source));

    /// <summary>Where a character of the value stands.</summary>
    public int Find(int value)
    {
        // The last jump at or in front of it: of a placeholder and what follows it, what follows.
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
