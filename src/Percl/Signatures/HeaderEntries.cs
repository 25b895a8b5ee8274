namespace Percl.Signatures;

/// <summary>
/// Enumerates the entries of a header of the form <c>name=value,name=value</c>. White space around names and values is
/// ignored, and so is an entry without an equals sign.
/// </summary>
internal ref struct HeaderEntries(ReadOnlySpan<char> header)
{
    private ReadOnlySpan<char> _rest = header;

    public ReadOnlySpan<char> Name { get; private set; }

    public ReadOnlySpan<char> Value { get; private set; }

    // Optional white space, by the definition of HTTP.
    private static ReadOnlySpan<char> Blanks => " \t";

    public bool MoveNext()
    {
        while (!_rest.IsEmpty)
        {
            var comma = _rest.IndexOf(',');
            var entry = comma < 0 ? _rest : _rest[..comma];
            _rest = comma < 0 ? default : _rest[(comma + 1)..];

            var equalsSign = entry.IndexOf('=');
            if (equalsSign >= 0)
            {
                Name = entry[..equalsSign].Trim(Blanks);
                Value = entry[(equalsSign + 1)..].Trim(Blanks);
                return true;
            }
        }

        return false;
    }
}
