using System.Buffers;

namespace Percl.Tests.Text;

/// <summary>A script that calls the writer itself.</summary>
internal abstract class RawScript : IPerclScript
{
    public void WriteTo(IBufferWriter<byte> output) => PerclWriter.WriteScript(this, output);

    public byte[] ToUtf8Bytes() => PerclWriter.ToUtf8Bytes(this);

    public string ToJson() => PerclWriter.ToJson(this);

    public abstract void WriteCommandsTo(ref PerclWriter writer);
}
