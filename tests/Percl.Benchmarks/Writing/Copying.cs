using System.Buffers;

namespace Percl.Benchmarks.Writing;

/// <summary>The least that anything can do which brings bytes into an output.</summary>
internal static class Copying
{
    // The output is an interface, as it is for every writer that is measured.
    public static void Copy(byte[] bytes, IBufferWriter<byte> output)
    {
        bytes.CopyTo(output.GetSpan(bytes.Length));
        output.Advance(bytes.Length);
    }
}
