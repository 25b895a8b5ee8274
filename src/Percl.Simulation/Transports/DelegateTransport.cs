namespace Percl.Simulation;

/// <summary>Carries requests to an application that is a function.</summary>
/// <param name="send">The application.</param>
internal sealed class DelegateTransport(
    Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> send) : ITransport
{
    /// <inheritdoc/>
    public Uri? Resolve(string url) => Uri.TryCreate(url, UriKind.Absolute, out var absolute) ? absolute : null;

    /// <inheritdoc/>
    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellation) =>
        send(request, cancellation);
}
