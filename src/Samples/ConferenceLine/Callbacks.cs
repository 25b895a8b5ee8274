using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace ConferenceLine;

/// <summary>Where FreeClimb reaches this application.</summary>
/// <remarks>
/// Never taken from a request: whoever sends one could then have the callbacks of a call sent to himself.
/// </remarks>
internal sealed class Callbacks(IConfiguration configuration, IServer server)
{
    /// <summary>What callback URLs begin with: the setting <c>BaseUrl</c>, or else where the server listens.</summary>
    public string BaseUrl =>
        (configuration["BaseUrl"] is { Length: > 0 } configured ? configured : ServerAddress).TrimEnd('/');

    private string ServerAddress =>
        server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault()
        ?? throw new InvalidOperationException("The server does not say where it listens: set BaseUrl.");
}
