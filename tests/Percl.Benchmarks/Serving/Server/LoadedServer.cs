using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Percl.Benchmarks.Serving;

/// <summary>A server of all endpoints on this machine, which no other can reach.</summary>
internal static class LoadedServer
{
    public static WebApplication Create()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(static kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddPercl();
        builder.Services.ConfigureHttpJsonOptions(static options =>
            options.SerializerOptions.TypeInfoResolverChain.Insert(0, PeerServingContext.Default));

        var app = builder.Build();
        foreach (var endpoint in LoadedEndpoints.All)
        {
            endpoint.Map(app, endpoint.Path);
        }

        return app;
    }
}
