using Percl.CompilerServices;
using Percl.Tests.Buffers;

namespace Percl.Tests.Output;

/// <summary>
/// A command that is written by hand may do anything with cursors and copies of writers: the writer refuses it, or only the
/// command's own script changes.
/// </summary>
public sealed class CursorMisuseTests
{
    /// <summary>More than a thread keeps: what follows is in arrays of the pool.</summary>
    private const int MoreThanIsKept = 70_000;

    private static readonly string Relative = string.Concat("/", "menu");

    [Fact]
    public void Cursor_IsTheDefaultValue_IsRefused() =>
        AssertRefused(static (ref writer) => writer.SetCursor(default));

    [Fact]
    public void Cursor_IsTheDefaultValueInAFullBuffer_IsRefused() => AssertRefused(static (ref writer) =>
    {
        writer.WriteRaw(Spaces(writer.GetCursor().Free.Length));
        writer.SetCursor(default);
    });

    [Theory]
    [InlineData(0)]
    [InlineData(MoreThanIsKept)]
    public void Cursor_IsOlderThanTheArray_IsRefused(int before) => AssertRefused((ref writer) =>
    {
        writer.WriteRaw(Spaces(before));
        var old = writer.GetCursor();
        Outgrow(ref writer);
        writer.SetCursor(writer.WriteRaw(old, "{}"u8));
    });

    [Theory]
    [InlineData(0)]
    [InlineData(MoreThanIsKept)]
    public void Cursor_IsOlderThanTheArrayAndNeedsRoom_IsRefused(int before) => AssertRefused((ref writer) =>
    {
        writer.WriteRaw(Spaces(before));
        var old = writer.GetCursor();
        Outgrow(ref writer);
        writer.WriteRaw(old, Spaces(old.Free.Length + 1));
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

    [Theory]
    [InlineData(0)]
    [InlineData(MoreThanIsKept)]
    public void Cursor_IsOlderThanTheArray_WritesToNoArrayOfThePool(int before) => AssertHarmless((ref writer) =>
    {
        writer.WriteRaw(Spaces(before));
        var old = writer.GetCursor();
        Outgrow(ref writer);
        AssertNothingIsWritten(ref writer, old);
        writer.WriteRaw("{}"u8);
    });

    [Fact]
    public void Refusal_IsCaught_WritesToNoArrayOfThePool() => AssertRefused(static (ref writer) =>
    {
        var cursor = writer.GetCursor();
        try
        {
            writer.WriteRequiredString(cursor, "{\"\":"u8, null);
        }
        catch (PerclException)
        {
            // It goes on as if nothing had been.
        }

        AssertNothingIsWritten(ref writer, cursor);
        writer.SetCursor(writer.WriteRaw(cursor, "{}"u8));
    });

    [Theory]
    [InlineData(0)]
    [InlineData(MoreThanIsKept)]
    public void Writer_IsCopiedAndBothGoOn_NoArrayIsReturnedTwice(int before) => AssertHarmless((ref writer) =>
    {
        writer.WriteRaw(Spaces(before));
        var copy = writer;
        Outgrow(ref copy);
        AssertNothingIsWritten(ref writer, writer.GetCursor());
        Outgrow(ref writer);
        writer.WriteRaw("{}"u8);
    });

    [Theory]
    [InlineData(0)]
    [InlineData(MoreThanIsKept)]
    public void Writer_IsReplacedByItsCopy_NoArrayIsReturnedTwice(int before) => AssertHarmless((ref writer) =>
    {
        writer.WriteRaw(Spaces(before));
        var copy = writer;
        Outgrow(ref copy);
        writer = copy;
        writer.WriteRaw("{}"u8);
    });

    [Fact]
    public void Writer_IsReplacedByAnOlderCopy_IsRefused() => AssertRefused(static (ref writer) =>
    {
        var copy = writer;
        writer.WriteRaw("{}"u8);
        writer = copy;
    });

    [Fact]
    public void Cursor_OfTheSameArray_IsTaken()
    {
        PerclScript script =
        [
            new HandWritten(static (ref writer) =>
            {
                var start = writer.GetCursor();
                writer.WriteRaw("{\"abandoned\":1}"u8);
                writer.SetCursor(writer.WriteRaw(start, "{}"u8));
            }),
            new HandWritten(static (ref writer) => writer.SetCursor(writer.WriteRaw(writer.GetCursor(), Spaces(5000)))),
            new HandWritten(static (ref writer) => writer.SetCursor(writer.WriteRaw(writer.GetCursor(), "{}"u8))),
        ];

        Assert.Equal("[{}," + new string(' ', 5000) + ",{}]", script.ToJson());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1000)]
    public void Position_ThatIsNotWritten_IsRefused(int start)
    {
        PerclScript script = [new HandWritten((ref writer) => throw writer.NotAbsolute(writer.GetCursor(), start, "", false))];

        Assert.Throws<ArgumentOutOfRangeException>(script.ToUtf8Bytes);
    }

    [Fact]
    public void Text_OfAnotherScript_IsRefused()
    {
        var kept = default(PerclText);
        _ = new PerclScript([new HandWritten((ref writer) =>
        {
            kept = writer.Format("secret".AsSpan(), 0, null);
            writer.WriteRaw("{}"u8);
        })]).ToJson();

        AssertRefused((ref writer) => writer.SetCursor(writer.WriteText(writer.GetCursor(), default, writer.TextOf(kept))));
    }

    private static void AssertRefused(HandWritten.Writing writing)
    {
        PerclScript script = [new Say { Text = "a" }, new HandWritten(writing)];
        var output = new RecordingOutput();

        Assert.Throws<InvalidOperationException>(() => script.WriteTo(output));
        Assert.Throws<InvalidOperationException>(script.ToUtf8Bytes);
        Assert.Empty(output.Advances);
        Pool.AssertIsSound();
    }

    /// <summary>The script is written, and an array is in the pool once.</summary>
    private static void AssertHarmless(HandWritten.Writing writing)
    {
        PerclScript script = [new HandWritten(writing)];

        var json = script.ToJson();

        Assert.StartsWith("[", json, StringComparison.Ordinal);
        Assert.EndsWith("{}]", json, StringComparison.Ordinal);
        Pool.AssertIsSound();
    }

    /// <summary>Others rent the arrays of the pool, and a write changes none of them.</summary>
    private static void AssertNothingIsWritten(ref PerclWriter writer, PerclCursor cursor)
    {
        var rented = Pool.RentMarked();
        writer.WriteRaw(cursor, "{\"old\":1}"u8);
        Pool.AssertMarked(rented);
    }

    /// <summary>Writes more than the array has room for, so that the script continues in a larger one.</summary>
    private static void Outgrow(ref PerclWriter writer) => writer.WriteRaw(Spaces(writer.GetCursor().Free.Length + 1));

    private static byte[] Spaces(int count) => [.. Enumerable.Repeat((byte)' ', count)];
}
