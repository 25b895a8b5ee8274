using System.Buffers;

namespace Percl;

/// <summary>
/// The arrays in which one script has gone on. None goes back to the pool before the script is written or refused: until
/// then an old cursor, or a copy of the writer, may still write to it.
/// </summary>
internal sealed class RentedBuffers
{
    // Writing allocates nothing. A script that is written meanwhile, by a property of a command, gets another one.
    [ThreadStatic]
    private static RentedBuffers? _spare;

    private readonly List<byte[]> _arrays = [];

    private RentedBuffers()
    {
    }

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

    /// <summary>Gives the arrays back to the pool, and this to the next script.</summary>
    public void Return()
    {
        foreach (var array in _arrays)
        {
            ArrayPool<byte>.Shared.Return(array);
        }

        _arrays.Clear();
        _spare = this;
    }
}
