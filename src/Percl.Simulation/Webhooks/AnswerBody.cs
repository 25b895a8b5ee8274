namespace Percl.Simulation;

/// <summary>Reads the bodies of answers.</summary>
internal static class AnswerBody
{
    /// <summary>The number of bytes after which an answer is no script, and nobody waits for its end.</summary>
    public const int MaxBytes = 10 * 1024 * 1024;

    private const int BufferSize = 16 * 1024;

    /// <summary>Returns the body; null where it has more than <see cref="MaxBytes"/>.</summary>
    public static async Task<byte[]?> ReadAsync(HttpContent content, CancellationToken cancellation)
    {
        if (content.Headers.ContentLength > MaxBytes)
        {
            return null;
        }

        using var body = new MemoryStream();
        var stream = await content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            var buffer = new byte[BufferSize];
            int read;
            while ((read = await stream.ReadAsync(buffer, cancellation).ConfigureAwait(false)) > 0)
            {
                if (body.Length + read > MaxBytes)
                {
                    return null;
                }

                body.Write(buffer, 0, read);
            }
        }

        return body.ToArray();
    }
}
