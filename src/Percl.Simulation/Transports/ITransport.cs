namespace Percl.Simulation;

/// <summary>Carries requests to an application.</summary>
internal interface ITransport
{
    /// <summary>Returns the absolute URL of a path of the application; null where the transport has no base.</summary>
    /// <param name="url">An absolute or a relative URL.</param>
    Uri? Resolve(string url);

    /// <summary>Sends a request.</summary>
    /// <param name="request">The request. Its URL is absolute.</param>
    /// <param name="cancellation">Cancels the request when its time is over.</param>
    Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellation);
}
