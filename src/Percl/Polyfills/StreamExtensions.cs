namespace Percl;

internal static class StreamExtensions
{
    // As the framework does where nothing else is said.
    private const int BufferSize = 81920;

    public static Task CopyToAsync(this Stream source, Stream destination, CancellationToken cancellationToken) =>
        source.CopyToAsync(destination, BufferSize, cancellationToken);
}
