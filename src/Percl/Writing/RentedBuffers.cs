using System.Buffers;

namespace Percl;

/// <summary>
/// Represents the arrays in which one script has continued, and its formatted values. The arrays return to the pool
/// when the script is complete or refused: until then an old cursor, or a copy of the writer, may still write to them.
/// </summary>
internal sealed class RentedBuffers
{
    // One instance a thread, so that writing allocates nothing. A script that a property of a command writes in the
    // meantime uses another instance.
    [ThreadStatic]
    private static RentedBuffers? _spare;

    private readonly List<byte[]> _arrays = [];

    private RentedBuffers()
    {
    }

    /// <summary>Gets a value that indicates whether the script has continued in an array.</summary>
    public bool HoldsBytes => _arrays.Count > 0;

    /// <summary>Gets the formatted values of the script.</summary>
    public FormattedTexts Texts { get; } = new();

    /// <summary>Returns the thread's instance, or a new one while that instance is in use.</summary>
    public static RentedBuffers Take()
    {
        var spare = _spare;
        _spare = null;
        return spare ?? new RentedBuffers();
    }

    /// <summary>Rents an array.</summary>
    /// <param name="least">The smallest size of the array.</param>
    public byte[] Rent(int least)
    {
        var array = ArrayPool<byte>.Shared.Rent(least);
        _arrays.Add(array);
        return array;
    }

    /// <summary>Returns the arrays to the pool, and this instance to the thread.</summary>
    public void Return()
    {
        foreach (var array in _arrays)
        {
            ArrayPool<byte>.Shared.Return(array);
        }

        _arrays.Clear();
        Texts.Clear();
        _spare = this;
    }
}
