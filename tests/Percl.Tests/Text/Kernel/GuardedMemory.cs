namespace Percl.Tests.Text.Kernel;

/// <summary>
/// Memory between two pages that nobody can read or write: one byte too far in either direction ends the process, and
/// is not overlooked.
/// </summary>
internal sealed unsafe class GuardedMemory : IDisposable
{
    private static readonly int Page = Environment.SystemPageSize;

    private readonly nint _pages;
    private readonly int _size;

    /// <summary>Makes memory for at least so many bytes.</summary>
    public GuardedMemory(int least)
    {
        _size = (least + Page - 1) / Page * Page;
        var whole = _size + (2 * Page);
        if (OperatingSystem.IsWindows())
        {
            _pages = WindowsPages.Reserve(whole);
            WindowsPages.Open(_pages + Page, _size);
        }
        else
        {
            _pages = UnixPages.Reserve(whole);
            UnixPages.Open(_pages + Page, _size);
        }
    }

    /// <summary>What can be read and written. The guards stand right in front of it and behind it.</summary>
    public Span<byte> All => new((void*)(_pages + Page), _size);

    /// <summary>The last byte of the guard in front, for the test of it.</summary>
    public Span<byte> Before => new((void*)(_pages + Page - 1), 1);

    /// <summary>The first byte of the guard behind, for the test of it.</summary>
    public Span<byte> After => new((void*)(_pages + Page + _size), 1);

    /// <summary>So many bytes at one end.</summary>
    /// <param name="end">Which end.</param>
    /// <param name="count">How many bytes.</param>
    /// <param name="distance">How many bytes are left between them and the guard.</param>
    public Span<byte> At(Edge end, int count, int distance = 0) =>
        All.Slice(end == Edge.Start ? distance : _size - distance - count, count);

    public void Dispose()
    {
        if (OperatingSystem.IsWindows())
        {
            WindowsPages.Release(_pages);
        }
        else
        {
            UnixPages.Release(_pages, _size + (2 * Page));
        }
    }
}
