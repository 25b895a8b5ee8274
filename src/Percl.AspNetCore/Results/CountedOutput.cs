using System.Buffers;

namespace Percl.AspNetCore;

/// <summary>
/// Counts the bytes of a script that are written to a response. The response itself counts only while there is a
/// connection: after a disconnect, it reports the length 0.
/// </summary>
internal sealed class CountedOutput : IBufferWriter<byte>
{
    [ThreadStatic]
    private static CountedOutput? _idle;

    private IBufferWriter<byte>? _output;
    private long _count;

    /// <summary>Writes a script.</summary>
    /// <returns>The length of the script in bytes.</returns>
    /// <exception cref="PerclException">The script breaks a rule of PerCL; nothing has been written.</exception>
    public static long Write<TScript>(TScript script, IBufferWriter<byte> output)
        where TScript : IPerclScript
    {
        // The instance is taken out of the cache while it is used: a script may write another one meanwhile.
        var counted = _idle ?? new();
        _idle = null;
        counted._output = output;
        counted._count = 0;
        try
        {
            script.WriteTo(counted);
            return counted._count;
        }
        finally
        {
            counted._output = null;
            _idle = counted;
        }
    }

    public void Advance(int count)
    {
        _output!.Advance(count);
        _count += count;
    }

    public Memory<byte> GetMemory(int sizeHint = 0) => _output!.GetMemory(sizeHint);

    public Span<byte> GetSpan(int sizeHint = 0) => _output!.GetSpan(sizeHint);
}
