namespace Percl.Tests.Text.Kernel;

/// <summary>A part of guarded memory that may be written, among bytes that may not.</summary>
internal readonly ref struct Room
{
    private const byte Canary = 0xA5;
    private const int Canaries = 64;

    private readonly Span<byte> _before;
    private readonly Span<byte> _after;

    public Room(GuardedMemory memory, Edge edge, int count, int distance)
    {
        Inside = memory.At(edge, count, distance);
        var start = edge == Edge.Start ? distance : memory.All.Length - distance - count;
        _before = memory.All[Math.Max(0, start - Canaries)..start];
        _after = memory.All[(start + count)..Math.Min(memory.All.Length, start + count + Canaries)];
        Inside.Fill(Canary);
        _before.Fill(Canary);
        _after.Fill(Canary);
    }

    /// <summary>What may be written.</summary>
    public Span<byte> Inside { get; }

    /// <summary>Whether the bytes in front and behind are what they were.</summary>
    public bool IsUntouchedOutside => !_before.ContainsAnyExcept(Canary) && !_after.ContainsAnyExcept(Canary);
}
