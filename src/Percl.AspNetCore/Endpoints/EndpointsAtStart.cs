using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;

namespace Percl.AspNetCore;

/// <summary>
/// Builds the endpoints when the application starts. ASP.NET Core does so with the first request: what cannot be built,
/// such as one whose signatures no secret can check, would be found by a call.
/// </summary>
internal sealed class EndpointsAtStart(IEnumerable<EndpointDataSource> sources) : IHostedLifecycleService
{
    // The server starts as a hosted service; the endpoints are known once it has.
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        foreach (var source in sources)
        {
            _ = source.Endpoints;
        }

        return Task.CompletedTask;
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
