using System.Runtime.InteropServices;
using System.Text;
using Percl.CompilerServices;
using Percl.Tests.Output;

namespace Percl.Tests.Text;

/// <summary>What is near the size of the largest array is written or refused, and no sum of sizes overflows.</summary>
public sealed class HugeScriptTests
{
    private const int PieceLength = 1 << 20;

    private static readonly byte Byte = (byte)' ';

    [Theory]
    [InlineData(256, 257, 512)]
    [InlineData(256, 2000, 2000)]
    [InlineData(0, 1, 256)]
    [InlineData(1_500_000_000, 1_500_000_001, 0x7FFFFFC7)]
    [InlineData(256, 0x7FFFFFC7, 0x7FFFFFC7)]
    public void GrownSize_AnArrayIsSoLarge_IsTwiceTheSizeOrWhatIsNeeded(int size, long needed, int expected) =>
        Assert.Equal(expected, PerclWriter.GrownSize(size, needed));

    [Theory]
    [InlineData(0x7FFFFFC8)]
    [InlineData(int.MaxValue + 64L)]
    [InlineData(6L * int.MaxValue)]
    public void GrownSize_NoArrayIsSoLarge_IsRefusedInWords(long needed)
    {
        var exception = Assert.Throws<InvalidOperationException>(() => PerclWriter.GrownSize(256, needed));

        Assert.StartsWith("The script is too large", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Number_BehindMoreJsonThanAnArrayHolds_IsRefusedInWords()
    {
        // Nothing is read of it: the size alone is too much.
        PerclScript script =
        [
            new HandWritten(static (ref writer) =>
                writer.WriteNumber(writer.GetCursor(), MemoryMarshal.CreateReadOnlySpan(in Byte, int.MaxValue - 40), 1)),
        ];

        Assert.StartsWith(
            "The script is too large",
            Assert.Throws<InvalidOperationException>(script.ToUtf8Bytes).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a", "a")]
    [InlineData("\u0001", "\\u0001")]
    [InlineData("\u0001é", "\\u0001é")]
    public void Text_OfSeveralPieces_IsWhole(string part, string expected)
    {
        const int count = (2 * PieceLength) + 7;

        var json = new PerclScript { new Say { Text = Repeat(part, count) } }.ToJson();

        Assert.True(json.AsSpan(17..^4).SequenceEqual(Repeat(expected, count)), "Another text");
    }

    [Theory]
    [InlineData(PieceLength - 2)]
    [InlineData(PieceLength - 1)]
    [InlineData(PieceLength)]
    public void Text_WithAPairWhereAPieceEnds_KeepsThePair(int before)
    {
        // What is not ASCII comes first, so that the text is written in pieces.
        var text = "é" + new string('a', before - 1) + "\U0001F600" + "b";

        Assert.True(
            new PerclScript { new Say { Text = text } }.ToUtf8Bytes().AsSpan(17..^4).SequenceEqual(Encoding.UTF8.GetBytes(text)),
            "Another text");
    }

    private static string Repeat(string part, int count) => new StringBuilder(part.Length * count).Insert(0, part, count).ToString();
}
