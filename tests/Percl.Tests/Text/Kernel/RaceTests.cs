using System.Diagnostics;
using System.Text;
using Percl.CompilerServices;
using Percl.Tests.Buffers;

namespace Percl.Tests.Text.Kernel;

/// <summary>
/// Another thread changes the characters while they are written. What comes out is anybody's guess, but no byte may stand
/// where it has no room.
/// </summary>
public sealed class RaceTests : IDisposable
{
    private const int Canaries = 64;
    private const int CallsBetweenLooks = 200;

    /// <summary>Short: threads meet by chance, and longer races find no more.</summary>
    private static readonly TimeSpan TimeOfEach = TimeSpan.FromMilliseconds(20);

    private readonly GuardedMemory _destination = new(4096);

    [Fact]
    public void Escape_CharactersChangeMeanwhile_StaysWithinItsRoom()
    {
        // A last block of which some characters were written by the block in front, by way of each kind of block.
        (int Length, char First, char One, char Other)[] texts =
        [
            (17, 'é', 'é', 'a'), (23, '"', '\n', 'a'), (31, 'é', '\u0001', 'é'),
            (45, 'é', 'é', 'a'), (55, '"', '\u0001', 'é'), (61, '日', '日', 'a'), (47, '日', '日', '\uD83D'),
            (9, '日', '日', 'a'), (15, '日', '日', '\uD83D'), (23, '日', '日', 'é'), (39, '日', '日', '\uDE00'),
        ];
        foreach (var (length, first, one, other) in texts)
        {
            var chars = new char[length];
            chars[0] = first;
            WhileChanging(chars.AsMemory(1), one, other, () =>
            {
                var room = new Room(_destination, Edge.End, (3 * length) + Utf8Kernel.EscapeSlack, Canaries);
                var written = Utf8Kernel.Escape(chars, room.Inside, out var read);

                Assert.True(room.IsUntouchedOutside, $"Written outside: {length} characters, {one} and {other}");
                Assert.InRange(written, 0, room.Inside.Length);
                Assert.InRange(read, 0, length);
            });
        }
    }

    [Fact]
    public void Plain_CharactersChangeMeanwhile_StaysWithinItsRoom()
    {
        foreach (var length in (int[])[3, 7, 15, 17, 33, 65, 100])
        {
            var chars = new char[length];
            WhileChanging(chars, 'a', 'é', () =>
            {
                var room = new Room(_destination, Edge.End, length + 1, Canaries);
                Utf8Kernel.TryWritePlain("\""u8, chars, room.Inside);
                Utf8Kernel.TryNarrow(chars, room.Inside[1..]);

                Assert.True(room.IsUntouchedOutside, $"Written outside: {length} characters");
            });
        }
    }

    [Fact]
    public void Straight_CharactersChangeMeanwhile_StaysWithinItsRoom()
    {
        foreach (var (one, other) in (ReadOnlySpan<(char, char)>)[('a', 'é'), ('é', '日'), ('\0', '"')])
        {
            var chars = new char[40];
            var output = new GuardedOutput(_destination);
            WhileChanging(chars, one, other, () =>
            {
                // Enough for narrowing, but not for all escapes.
                output.Begin(200);
                var writer = new PerclStraightWriter(output, 0);
                var cursor = writer.WriteText(writer.GetCursor(), "\""u8, chars);

                Assert.Equal(cursor.Free.IsEmpty, !writer.TryComplete(cursor));
                Assert.InRange(output.Written.Length, 0, 200);
            });
        }
    }

    [Fact]
    public void Pieces_EndChangesMeanwhile_NothingInFrontOfThemIsLost()
    {
        // What ends a piece is looked at again, to see whether the next one goes on with the other half of a pair.
        var chars = "éa".ToCharArray();
        PerclScript script = [new Pieces(chars)];
        WhileChanging(chars.AsMemory(1), 'a', '\uD83D', () =>
        {
            var json = script.ToUtf8Bytes();

            Assert.True(json.AsSpan().StartsWith("[{\"P\":{\"t\":\"é"u8), Encoding.UTF8.GetString(json));
            Assert.True(json.AsSpan().EndsWith("\"}}]"u8), Encoding.UTF8.GetString(json));
        });
    }

    public void Dispose() => _destination.Dispose();

    private static void WhileChanging(Memory<char> changing, char one, char other, Action write)
    {
        using var stop = new CancellationTokenSource();
        var token = stop.Token;
        var thread = new Thread(() =>
        {
            while (!token.IsCancellationRequested)
            {
                changing.Span.Fill(one);
                Thread.SpinWait(2);
                changing.Span.Fill(other);
                Thread.SpinWait(2);
            }
        });
        thread.Start();
        try
        {
            for (var watch = Stopwatch.StartNew(); watch.Elapsed < TimeOfEach;)
            {
                for (var i = 0; i < CallsBetweenLooks; i++)
                {
                    write();
                }
            }
        }
        finally
        {
            stop.Cancel();
            thread.Join();
        }
    }

    private sealed class Pieces(char[] chars) : IPerclCommand
    {
        public void WriteTo(ref PerclWriter writer)
        {
            var cursor = writer.WriteText(writer.GetCursor(), "{\"P\":{\"t\":\""u8, chars);
            writer.SetCursor(writer.WriteRaw(writer.WriteText(cursor, default, "\uDE00"), "\"}}"u8));
        }
    }
}
