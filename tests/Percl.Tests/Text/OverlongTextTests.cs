using System.Runtime.InteropServices;
using Percl.CompilerServices;

namespace Percl.Tests.Text;

/// <summary>
/// Lengths whose sum is more than an int holds. The spans are shorter than they say, so that nobody needs gigabytes: the
/// writer must refuse before it reads them, and one that does not ends the process.
/// </summary>
public sealed class OverlongTextTests
{
    [Fact]
    public void Text_ThatIsTooLongTogetherWithWhatStandsInFront_IsRefused() =>
        Assert.Throws<InvalidOperationException>(() => PerclWriter.ToUtf8Bytes(new OverlongText(json: 100, text: int.MaxValue)));

    [Fact]
    public void QuotedText_ThatIsTooLongTogetherWithWhatStandsInFront_IsRefused() =>
        Assert.Throws<InvalidOperationException>(() => PerclWriter.ToUtf8Bytes(new OverlongJson(int.MaxValue)));

    private static ReadOnlySpan<T> Lie<T>(T[] array, int length) =>
        MemoryMarshal.CreateReadOnlySpan(ref MemoryMarshal.GetArrayDataReference(array), length);

    private sealed class OverlongText(int json, int text) : RawScript
    {
        public override void WriteCommandsTo(ref PerclWriter writer) =>
            writer.SetCursor(writer.WriteText(writer.GetCursor(), new byte[json], Lie(new char[1], text)));
    }

    private sealed class OverlongJson(int json) : RawScript
    {
        public override void WriteCommandsTo(ref PerclWriter writer) =>
            writer.SetCursor(writer.WriteString(writer.GetCursor(), Lie(new byte[1], json), "text"));
    }
}
