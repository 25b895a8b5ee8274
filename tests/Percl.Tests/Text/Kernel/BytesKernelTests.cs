namespace Percl.Tests.Text.Kernel;

public sealed class BytesKernelTests : IDisposable
{
    private const int Longest = 300;

    private readonly GuardedMemory _source = new(Longest);
    private readonly GuardedMemory _destination = new(Longest);

    [Fact]
    public void Copy_OfEveryLength_CopiesThatAndNoMore()
    {
        var random = new Random(1);
        for (var length = 0; length <= Longest; length++)
        {
            foreach (var edge in new[] { Edge.Start, Edge.End })
            {
                var source = _source.At(edge, length);
                random.NextBytes(source);
                var room = new Room(_destination, edge, length, distance: 0);

                Utf8Kernel.Copy(source, room.Inside);

                Assert.True(source.SequenceEqual(room.Inside));
                Assert.True(room.IsUntouchedOutside);
            }
        }
    }

    [Fact]
    public void Skip_UpToAll_LeavesTheRest()
    {
        for (var count = 0; count <= Longest; count++)
        {
            var span = _source.At(Edge.End, Longest);

            var rest = Utf8Kernel.Skip(span, count);

            Assert.True(rest == span[count..]);
        }
    }

    [Fact]
    public void Put_AtEitherEnd_StoresOneByte()
    {
        foreach (var edge in new[] { Edge.Start, Edge.End })
        {
            var room = new Room(_destination, edge, 2, distance: 0);

            Utf8Kernel.Put(1, room.Inside, 0);
            Utf8Kernel.Put(2, room.Inside, 1);

            Assert.Equal([1, 2], room.Inside.ToArray());
            Assert.True(room.IsUntouchedOutside);
        }
    }

    [Fact]
    public void Nothing_FromNowhereToNowhere_IsWritten()
    {
        Utf8Kernel.Copy(default, default);

        Assert.True(Utf8Kernel.Skip(default, 0).IsEmpty);
        Assert.Equal(InlinedTexts.Contain(default), Utf8Kernel.TryWritePlain(default, default, default));
        Assert.True(Utf8Kernel.TryNarrow(default, default));
        Assert.False(Utf8Kernel.IsUsualUrl(default));
        Assert.Equal(0, Utf8Kernel.Escape(default, _destination.At(Edge.End, Utf8Kernel.EscapeSlack), out var read));
        Assert.Equal(0, read);
    }

    public void Dispose()
    {
        _source.Dispose();
        _destination.Dispose();
    }
}
