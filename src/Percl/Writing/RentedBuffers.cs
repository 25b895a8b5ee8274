using System.Buffers;

namespace Percl;

/// <summary>
/// The arrays in which one script has gone on, and its texts stand. None goes back to the pool before the script is written or refused: until
/// then an old cursor, or a copy of the writer, may still write to it.
/// </summary>
internal sealed class RentedBuffers
{
    // Writing allocates nothing. A script that is written meanwhile, by a property of a command, gets another one.
    [ThreadStatic]
    private static RentedBuffers? _spare;

    private readonly List<byte[]> _arrays = [];
    private readonly List<char[]> _texts = [];

    private RentedBuffers()
    {
    }

    /// <summary>Whether the script has gone on in one of them.</summary>
    public bool HoldsBytes => _arrays.Count > 0;

    /// <summary>Gets one without arrays.</summary>
    public static RentedBuffers Take()
    {
        var spare = _spare;
        _spare = null;
        return spare ?? new RentedBuffers();
    }

    /// <summary>Rents an array.</summary>
    /// <param name="least">Its least size.</param>
    public byte[] Rent(int least)
    {
        var array = ArrayPool<byte>.Shared.Rent(least);
        _arrays.Add(array);
        return array;
    }

    /// <summary>Rents an array for texts.</summary>
    /// <param name="least">Its least size.</param>
    public char[] RentText(int least)
    {
        var array = ArrayPool<char>.Shared.Rent(least);
        _texts.Add(array);
        return array;
    }

    /// <summary>Gives the arrays back to the pool, and this to the next script.</summary>
    public void Return()
    {
        foreach (var array in _arrays)
        {
            ArrayPool<byte>.Shared.Return(array);
        }

        foreach (var array in _texts)
        {
            ArrayPool<char>.Shared.Return(array);
        }

        _arrays.Clear();
        _texts.Clear();
        _spare = this;
    }
}
