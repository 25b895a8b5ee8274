namespace Percl.Simulation;

/// <summary>Carries requests over HTTP, or to the test server behind the client.</summary>
/// <param name="client">The client.</param>
/// <param name="publicBaseUrl">The URL that stands for the base address of the client; null for none.</param>
internal sealed class HttpClientTransport(HttpClient client, string? publicBaseUrl) : ITransport
{
    /// <inheritdoc/>
    public Uri? Resolve(string url)
    {
        if (publicBaseUrl is not null
            && client.BaseAddress is { } address
            && url.StartsWith(publicBaseUrl.TrimEnd('/'), StringComparison.OrdinalIgnoreCase)
            && url[publicBaseUrl.TrimEnd('/').Length..] is var rest
            && rest is "" or ['/', ..] or ['?', ..])
        {
            return new Uri(address, address.AbsolutePath.TrimEnd('/') + rest);
        }

        // On Unix, a path is an absolute URL of a file.
        return Uri.TryCreate(url, UriKind.Absolute, out var absolute) && !absolute.IsFile
            ? absolute
            : client.BaseAddress is { } @base && Uri.TryCreate(@base, url, out var relative) ? relative : null;
    }

    /// <inheritdoc/>
    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellation) =>
        client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
}
