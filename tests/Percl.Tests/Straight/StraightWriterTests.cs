using Percl.CompilerServices;
using Percl.Tests.Buffers;
using Percl.Tests.Text.Kernel;

namespace Percl.Tests.Straight;

/// <summary>Whatever code does with cursors, bytes are written where there is room for them, or nowhere.</summary>
public sealed class StraightWriterTests : IDisposable
{
    private readonly ReusableOutput _output = new(4096);
    private readonly GuardedMemory _memory = new(4096);

    [Fact]
    public void Cursor_IsTheDefaultValue_WritesNothing()
    {
        var writer = new PerclStraightWriter(_output, 0);

        Assert.True(writer.WriteRaw(default, "a"u8).Free.IsEmpty);
        Assert.True(writer.WriteRaw(default, default).Free.IsEmpty);
        Assert.True(writer.WriteText(default, default, default).Free.IsEmpty);
        Assert.True(writer.WriteText(default, default, "text").Free.IsEmpty);
        Assert.True(writer.WriteUrl(default, default, "https://example.com").Free.IsEmpty);
        Assert.True(writer.WriteNumber(default, default, 1).Free.IsEmpty);
        Assert.False(writer.TryComplete(default));
        Assert.Equal(0, _output.Written.Length);
    }

    [Fact]
    public void Cursor_OfAnotherWriter_DoesNotComplete()
    {
        var writer = new PerclStraightWriter(_output, 0);
        var other = new PerclStraightWriter(new ReusableOutput(4096), 0);

        Assert.False(writer.TryComplete(writer.WriteRaw(other.GetCursor(), "{}"u8)));
        Assert.Equal(0, _output.Written.Length);
    }

    [Fact]
    public void Cursor_IsOlder_LosesWhatFollowed()
    {
        var writer = new PerclStraightWriter(_output, 0);
        var old = writer.WriteRaw(writer.GetCursor(), "[]"u8);
        writer.WriteRaw(old, "lost"u8);

        Assert.True(writer.TryComplete(old));
        Assert.Equal("[]"u8, _output.Written.Span);
    }

    [Fact]
    public void Memory_IsEmptyOrTooSmall_IsNotUsed()
    {
        Assert.False(Complete(new PerclStraightWriter(new ReusableOutput(0), 0)));
        Assert.False(Complete(new PerclStraightWriter(new ReusableOutput(8), 9)));
        Assert.True(Complete(new PerclStraightWriter(new ReusableOutput(8), 8)));
        Assert.False(default(PerclStraightWriter).TryComplete(default));

        static bool Complete(PerclStraightWriter writer) =>
            writer.TryComplete(writer.WriteRaw(writer.GetCursor(), "[]"u8));
    }

    [Fact]
    public void Value_IsMissingOrRefused_GivesUp()
    {
        var writer = new PerclStraightWriter(_output, 0);
        var cursor = writer.GetCursor();

        Assert.True(writer.WriteString(cursor, "\""u8, null).Free.IsEmpty);
        Assert.True(writer.WriteRequiredString(cursor, "\""u8, "").Free.IsEmpty);
        Assert.True(writer.WriteUrl(cursor, "\""u8, "/menu").Free.IsEmpty);
        Assert.True(writer.WriteRequiredUrl(cursor, "\""u8, null).Free.IsEmpty);
    }

    [Fact]
    public void Text_InMemoryThatEndsAnywhere_StaysWithinIt()
    {
        var output = new GuardedOutput(_memory);
        string[] texts =
            ["", "abc", KernelTexts.Plain(7), KernelTexts.Plain(40), "é", "日本語" + KernelTexts.Plain(30), "\0\"\n"];
        foreach (var text in texts)
        {
            for (var room = 0; room < 260; room++)
            {
                output.Begin(room);
                var writer = new PerclStraightWriter(output, 0);
                var cursor = writer.WriteText(writer.GetCursor(), "\"text\":\""u8, text);
                cursor = writer.WriteNumber(cursor, "\","u8, 12345);

                Assert.Equal(cursor.Free.IsEmpty, !writer.TryComplete(cursor));
            }
        }
    }

    public void Dispose() => _memory.Dispose();
}
