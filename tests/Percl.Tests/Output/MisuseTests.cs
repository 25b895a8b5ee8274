using System.Buffers;
using Percl.CompilerServices;
using Percl.Tests.Buffers;

namespace Percl.Tests.Output;

/// <summary>
/// Values, outputs and scripts that break their contracts: each is refused, or only its own script changes.
/// </summary>
public sealed class MisuseTests
{
    private const int Many = 100_000;

    public static TheoryData<string> Names => [.. Writings.Keys];

    private static Dictionary<string, HandWritten.Writing> Writings { get; } = new(StringComparer.Ordinal)
    {
        ["BeginElement at no position"] = static (ref writer) => writer.SetCursor(writer.BeginElement(default)),
        ["BeginMember at no position"] = static (ref writer) => writer.SetCursor(writer.BeginMember(default)),
        ["Text at no position"] = static (ref writer) => writer.SetCursor(writer.WriteText(default, default, "a")),
        ["No text at no position"] = static (ref writer) => writer.SetCursor(writer.WriteText(default, default, "")),
        ["URL at no position"] = static (ref writer) =>
            writer.SetCursor(writer.WriteUrl(default, default, "https://example.com")),
        ["Number at no position"] = static (ref writer) => writer.SetCursor(writer.WriteNumber(default, default, 1)),
        ["Negative position"] = static (ref writer) => writer.IsWrittenUrlAbsolute(writer.GetCursor(), -1),
        ["Later position"] = static (ref writer) => writer.IsWrittenUrlAbsolute(writer.GetCursor(), int.MaxValue),
        ["BeginElement in an older array"] = static (ref writer) =>
        {
            var old = writer.GetCursor();
            Outgrow(ref writer);
            writer.SetCursor(writer.BeginElement(old));
        },
        ["Text in an older array"] = static (ref writer) =>
        {
            var old = writer.GetCursor();
            Outgrow(ref writer);
            writer.SetCursor(writer.WriteText(old, default, "\u00E9"));
        },
        ["Number in an older array"] = static (ref writer) =>
        {
            var old = writer.GetCursor();
            Outgrow(ref writer);
            writer.SetCursor(writer.WriteNumber(old, default, 123456));
        },
        ["Too many characters, written"] = static (ref writer) =>
            writer.WriteFormatted(writer.GetCursor(), default, new Lying(Many), 0, null),
        ["Fewer than no characters, written"] = static (ref writer) =>
            writer.WriteFormatted(writer.GetCursor(), default, new Lying(-1), 0, null),
        ["Too many characters, formatted"] = static (ref writer) => writer.FormatValue(new Lying(Many), 0, null),
        ["Fewer than no characters, formatted"] = static (ref writer) => writer.FormatValue(new Lying(-1), 0, null),
        ["Too many characters of an object"] = static (ref writer) => writer.Format<object>(new Lying(Many), 0, null),
        ["Fewer than no characters of an object"] = static (ref writer) => writer.Format<object>(new Lying(-1), 0, null),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Misuse_InACommand_WritesNothing(string name)
    {
        PerclScript script = [new Say { Text = "a" }, new HandWritten(Writings[name])];
        var output = new RecordingOutput();

        Assert.ThrowsAny<Exception>(() => script.WriteTo(output));
        Assert.ThrowsAny<Exception>(script.ToUtf8Bytes);

        Assert.Empty(output.Advances);
        Pool.AssertIsSound();
        Assert.Equal("""[{"Say":{"text":"a"}}]""", new PerclScript([new Say { Text = "a" }]).ToJson());
    }

    [Fact]
    public void Text_ThatIsKeptWhileOthersAreFormatted_StaysAsItIs()
    {
        PerclScript script =
        [
            new HandWritten(static (ref writer) =>
            {
                var kept = writer.TextOf(writer.Format("kept".AsSpan(), 0, null));
                writer.Format(new string('x', Many).AsSpan(), 0, null);
                var others = Enumerable.Range(0, 10).Select(_ => ArrayPool<char>.Shared.Rent(256)).ToArray();
                Array.ForEach(others, static other => other.AsSpan().Fill('!'));
                Assert.Equal("kept", kept.ToString());
                Array.ForEach(others, static other => ArrayPool<char>.Shared.Return(other));
                writer.WriteRaw("{}"u8);
            }),
        ];

        Assert.Equal("[{}]", script.ToJson());
    }

    [Fact]
    public void Value_ThatWritesAnotherScriptWhileItIsFormatted_IsWritten()
    {
        PerclScript script =
        [
            new HandWritten(static (ref writer) =>
            {
                var cursor = writer.WriteRaw(writer.GetCursor(), "{\"A\":\""u8);
                var text = writer.FormatValue(default(Writing), 0, null);
                cursor = writer.WriteText(cursor, default, writer.TextOf(text));
                cursor = writer.WriteFormatted(cursor, default, default(Writing), 0, null);
                writer.SetCursor(writer.WriteRaw(cursor, "\"}"u8));
            }),
        ];

        Assert.Equal("""[{"A":"[][]"}]""", script.ToJson());
        Pool.AssertIsSound();
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(1, 1)]
    [InlineData(300, 0)]
    [InlineData(300, 300)]
    public void Output_WithShorterSpansThanAskedFor_IsNotAdvanced(int first, int second)
    {
        var output = new ShortOutput(first, second);

        Assert.ThrowsAny<ArgumentException>(() => new PerclScript([new Say { Text = new('a', 1000) }]).WriteTo(output));

        Assert.Equal(0, output.Advanced);
        Pool.AssertIsSound();
    }

    [Fact]
    public void Script_ThatReplacesItself_IsWritten()
    {
        Assert.Equal("""[{"Hangup":{}}]""", PerclWriter.ToJson(new Forgetful(new Hangup())));
        Pool.AssertIsSound();
    }

    private static void Outgrow(ref PerclWriter writer) =>
        writer.WriteRaw(new byte[writer.GetCursor().Free.Length + 1]);

    /// <summary>A value that reports another number of characters than it has written.</summary>
    private readonly struct Lying(int count) : ISpanFormattable
    {
        public bool TryFormat(
            Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
        {
            charsWritten = count;
            return true;
        }

        public string ToString(string? format, IFormatProvider? formatProvider) => throw new NotSupportedException();
    }

    private readonly struct Writing : ISpanFormattable
    {
        public bool TryFormat(
            Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
        {
            charsWritten = 2;
            return ToString(null, null).AsSpan().TryCopyTo(destination);
        }

        public string ToString(string? format, IFormatProvider? formatProvider) => new PerclScript().ToJson();
    }

    private sealed class ShortOutput(int first, int second) : IBufferWriter<byte>
    {
        private int _spans;

        public int Advanced { get; private set; }

        public void Advance(int count) => Advanced += count;

        public Memory<byte> GetMemory(int sizeHint = 0) => throw new NotSupportedException();

        public Span<byte> GetSpan(int sizeHint = 0) => new byte[_spans++ == 0 ? first : second];
    }

    private record struct Forgetful(IPerclCommand? Command) : IPerclScript
    {
        public void WriteCommandsTo(ref PerclWriter writer)
        {
            var command = Command;
            this = default;
            writer.WriteElement(command);
        }

        public readonly void WriteTo(IBufferWriter<byte> output) => throw new NotSupportedException();

        public readonly byte[] ToUtf8Bytes() => throw new NotSupportedException();

        public readonly string ToJson() => throw new NotSupportedException();
    }
}
