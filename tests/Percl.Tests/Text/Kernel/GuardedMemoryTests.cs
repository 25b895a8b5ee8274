namespace Percl.Tests.Text.Kernel;

/// <summary>
/// The guards are asked through the operating system, which refuses to read or write what this process cannot, with an
/// error instead of a signal.
/// </summary>
public sealed class GuardedMemoryTests : IDisposable
{
    private readonly GuardedMemory _memory = new(1);
    private readonly FileStream _file = new(
        Path.GetTempFileName(), new FileStreamOptions
        {
            Mode = FileMode.Open,
            Access = FileAccess.ReadWrite,
            Options = FileOptions.DeleteOnClose,
            BufferSize = 0,
        });

    [Fact]
    public void All_IsWholePagesThatCanBeReadAndWritten()
    {
        _memory.All.Fill(7);

        RandomAccess.Write(_file.SafeFileHandle, _memory.All, 0);

        Assert.Equal(Environment.SystemPageSize, _memory.All.Length);
        Assert.Equal(_memory.All.Length, RandomAccess.Read(_file.SafeFileHandle, _memory.All, 0));
        Assert.Equal(-1, _memory.All.IndexOfAnyExcept((byte)7));
    }

    [Fact]
    public void Guards_CannotBeRead()
    {
        Assert.Throws<IOException>(() => RandomAccess.Write(_file.SafeFileHandle, _memory.Before, 0));
        Assert.Throws<IOException>(() => RandomAccess.Write(_file.SafeFileHandle, _memory.After, 0));
    }

    [Fact]
    public void Guards_CannotBeWritten()
    {
        RandomAccess.Write(_file.SafeFileHandle, [1], 0);

        Assert.Throws<IOException>(() => RandomAccess.Read(_file.SafeFileHandle, _memory.Before, 0));
        Assert.Throws<IOException>(() => RandomAccess.Read(_file.SafeFileHandle, _memory.After, 0));
    }

    [Fact]
    public void At_EachEnd_TouchesTheGuardOrKeepsItsDistance()
    {
        Assert.True(_memory.At(Edge.Start, 3).Overlaps(_memory.All[..3], out var offset) && offset == 0);
        Assert.True(_memory.At(Edge.End, 3).Overlaps(_memory.All[^3..], out offset) && offset == 0);
        Assert.True(_memory.At(Edge.Start, 3, distance: 2).Overlaps(_memory.All[2..5], out offset) && offset == 0);
        Assert.True(_memory.At(Edge.End, 3, distance: 2).Overlaps(_memory.All[^5..^2], out offset) && offset == 0);
    }

    public void Dispose()
    {
        _file.Dispose();
        _memory.Dispose();
    }
}
