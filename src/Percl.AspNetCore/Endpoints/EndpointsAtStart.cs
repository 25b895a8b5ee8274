using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;

namespace Percl.AspNetCore;

/// <summary>
/// Builds the endpoints when the application starts. ASP.NET Core builds them with the first request: an error, such as
/// a signature check without a secret, would only appear with a call.
/// </summary>
internal sealed class EndpointsAtStart(IEnumerable<EndpointDataSource> sources) : IHostedLifecycleService
{
    // The server starts as a hosted service. The endpoints are known only after its start.
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
