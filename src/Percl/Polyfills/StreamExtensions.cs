namespace Percl;

internal static class StreamExtensions
{
    // The framework's default.
    private const int BufferSize = 81920;

    public static Task CopyToAsync(this Stream source, Stream destination, CancellationToken cancellationToken) =>
        source.CopyToAsync(destination, BufferSize, cancellationToken);
}
