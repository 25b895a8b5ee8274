using System.Text;
using Percl.Webhooks;

namespace Percl.Tests.Webhooks;

public sealed class ReadStreamTests
{
    [Theory]
    [MemberData(nameof(WebhookKind.Names), MemberType = typeof(WebhookKind))]
    public async Task ReadAsync_StreamThatComesInPieces_GivesTheSameAsRead(string name)
    {
        var kind = WebhookKind.Named(name);
        var bytes = Utf8(kind.Sample);

        await using var stream = new PiecewiseStream(bytes);
        await using var again = new PiecewiseStream(bytes);

        Assert.Equal(kind.Read(bytes), await kind.ReadAsync(stream));
        Assert.Equal(kind.Read(bytes), await PerclWebhook.ReadAsync(again));
    }

    [Fact]
    public async Task ReadAsync_Cancelled_ThrowsOperationCanceledException()
    {
        await using var stream = new PiecewiseStream([.. "{}"u8]);

        var cancelled = new CancellationToken(canceled: true);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await PerclWebhook.ReadAsync<InboundCallWebhook>(stream, cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await PerclWebhook.ReadAsync(stream, cancelled));
    }

    [Fact]
    public async Task ReadAsync_NullStream_ThrowsArgumentNullException()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(
            async () => await PerclWebhook.ReadAsync<InboundCallWebhook>(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(async () => await PerclWebhook.ReadAsync(null!));
    }

    private static byte[] Utf8(string json) => Encoding.UTF8.GetBytes(json);

    /// <summary>A stream that hands out seven bytes at a time, as a network may.</summary>
    private sealed class PiecewiseStream(byte[] content) : MemoryStream(content)
    {
        public override async ValueTask<int> ReadAsync(
            Memory<byte> buffer,
            CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            return await base.ReadAsync(buffer[..Math.Min(7, buffer.Length)], cancellationToken);
        }

        public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken) =>
            CopyPiecesToAsync(destination, cancellationToken);

        private async Task CopyPiecesToAsync(Stream destination, CancellationToken cancellationToken)
        {
            var buffer = new byte[7];
            int count;
            while ((count = await ReadAsync(buffer.AsMemory(), cancellationToken)) > 0)
            {
                await destination.WriteAsync(buffer.AsMemory(0, count), cancellationToken);
            }
        }
    }
}
