using System.Buffers;
using System.Text;
using Percl.Tests.Buffers;

namespace Percl.Tests.Output;

/// <summary>
/// A command that is written by hand can do with cursors and writers what it likes: that is refused, or changes nothing
/// but its own script.
/// </summary>
public sealed class CursorMisuseTests
{
    private const byte Canary = 0xA5;

    private static readonly string Relative = string.Concat("/", "menu");

    private static readonly byte[] Long = [.. Enumerable.Repeat((byte)' ', 5000)];

    [Fact]
    public void Cursor_IsTheDefaultValue_IsRefused() =>
        AssertRefused(static (ref writer) => writer.Cursor = default);

    [Fact]
    public void Cursor_IsTheDefaultValueInAFullBuffer_IsRefused()
    {
        // The bracket that begins the script, and these, fill the first array.
        PerclScript script =
        [
            new HandWritten(static (ref writer) =>
            {
                writer.WriteRaw(Long.AsSpan(0, 255));
                writer.Cursor = default;
            }),
        ];

        Assert.Throws<InvalidOperationException>(script.ToUtf8Bytes);
    }

    [Fact]
    public void Cursor_IsOlderThanTheArray_IsRefused() => AssertRefused(static (ref writer) =>
    {
        var old = writer.Cursor;
        writer.WriteRaw(Long);
        writer.Cursor = writer.WriteRaw(old, "{}"u8);
    });

    [Fact]
    public void Cursor_IsOlderThanTheArrayAndNeedsRoom_IsRefused() => AssertRefused(static (ref writer) =>
    {
        var old = writer.Cursor;
        writer.WriteRaw(Long);
        writer.WriteRaw(old, Long);
    });

    [Fact]
    public void Refusal_ThatTheCommandCatches_RefusesTheScript() => AssertRefused(static (ref writer) =>
    {
        try
        {
            ((IPerclCommand)new Redirect { ActionUrl = Relative }).WriteTo(ref writer);
        }
        catch (PerclException)
        {
            writer.WriteRaw("{}"u8);
        }
    });

    [Fact]
    public void Writer_IsTheDefaultValue_IsRefused() => AssertRefused(static (ref writer) =>
    {
        writer = default;
        writer.WriteRaw("{}"u8);
    });

    [Fact]
    public void Cursor_IsOlderThanTheArray_WritesToNoArrayOfThePool() => AssertHarmless(static (ref writer) =>
    {
        var old = writer.Cursor;
        writer.WriteRaw(Long);
        AssertNothingIsWritten(ref writer, old);
        writer.WriteRaw("{}"u8);
    });

    [Fact]
    public void Refusal_IsCaught_WritesToNoArrayOfThePool() => AssertRefused(static (ref writer) =>
    {
        var cursor = writer.Cursor;
        try
        {
            writer.WriteRequiredString(cursor, "{\"\":"u8, null);
        }
        catch (PerclException)
        {
            // It goes on as if nothing had been.
        }

        AssertNothingIsWritten(ref writer, cursor);
        writer.Cursor = writer.WriteRaw(cursor, "{}"u8);
    });

    [Fact]
    public void Writer_IsCopiedAndBothGoOn_NoArrayIsReturnedTwice() => AssertHarmless(static (ref writer) =>
    {
        var copy = writer;
        copy.WriteRaw(Long);
        AssertNothingIsWritten(ref writer, writer.Cursor);
        writer.WriteRaw(Long);
        writer.WriteRaw("{}"u8);
    });

    [Fact]
    public void Writer_IsReplacedByItsCopy_NoArrayIsReturnedTwice() => AssertHarmless(static (ref writer) =>
    {
        var copy = writer;
        copy.WriteRaw(Long);
        writer = copy;
        writer.WriteRaw("{}"u8);
    });

    [Fact]
    public void Cursor_OfTheSameArray_IsTaken()
    {
        PerclScript script =
        [
            new HandWritten(static (ref writer) =>
            {
                var start = writer.Cursor;
                writer.WriteRaw("{\"abandoned\":1}"u8);
                writer.Cursor = writer.WriteRaw(start, "{}"u8);
            }),
            new HandWritten(static (ref writer) => writer.Cursor = writer.WriteRaw(writer.Cursor, Long)),
            new HandWritten(static (ref writer) => writer.Cursor = writer.WriteRaw(writer.Cursor, "{}"u8)),
        ];

        Assert.Equal("[{}," + Encoding.UTF8.GetString(Long) + ",{}]", script.ToJson());
    }

    private static void AssertRefused(HandWritten.Writing writing)
    {
        PerclScript script = [new Say { Text = "a" }, new HandWritten(writing)];
        var output = new RecordingOutput();

        Assert.Throws<InvalidOperationException>(() => script.WriteTo(output));
        Assert.Throws<InvalidOperationException>(script.ToUtf8Bytes);
        Assert.Empty(output.Advances);
        AssertThePoolIsSound();
    }

    /// <summary>The script is written, and an array is in the pool once.</summary>
    private static void AssertHarmless(HandWritten.Writing writing)
    {
        PerclScript script = [new HandWritten(writing)];

        var json = script.ToJson();

        Assert.StartsWith("[", json, StringComparison.Ordinal);
        Assert.EndsWith("{}]", json, StringComparison.Ordinal);
        AssertThePoolIsSound();
    }

    private static void AssertThePoolIsSound()
    {
        var rented = Rent();
        Assert.Equal(rented.Length, rented.Distinct().Count());
        Array.ForEach(rented, static array => ArrayPool<byte>.Shared.Return(array));
    }

    /// <summary>Others rent all that the pool has, and a write changes none of it.</summary>
    private static void AssertNothingIsWritten(ref PerclWriter writer, PerclCursor cursor)
    {
        var rented = Rent();
        Array.ForEach(rented, static array => array.AsSpan().Fill(Canary));
        writer.WriteRaw(cursor, "{\"old\":1}"u8);
        Assert.All(rented, static array => Assert.False(array.AsSpan().ContainsAnyExcept(Canary)));
        Array.ForEach(rented, static array => ArrayPool<byte>.Shared.Return(array));
    }

    private static byte[][] Rent() =>
        [.. from size in (int[])[256, 512, 1024, 4096, 8192, 16384] from _ in Enumerable.Range(0, 3) select ArrayPool<byte>.Shared.Rent(size)];
}
