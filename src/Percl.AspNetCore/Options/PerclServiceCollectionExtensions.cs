using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Percl.AspNetCore;

/// <summary>Adds to an application what answers FreeClimb's webhooks.</summary>
public static class PerclServiceCollectionExtensions
{
    /// <summary>
    /// Adds what <c>MapPercl</c>, <c>RequireFreeClimbSignature</c> and <see cref="PerclUrls"/> need, with the options from
    /// the section <see cref="PerclOptions.SectionName"/> of the application's configuration.
    /// </summary>
    /// <param name="services">The services of the application.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    /// <remarks>A <see cref="TimeProvider"/> among the services is the clock by which signatures are checked.</remarks>
    public static IServiceCollection AddPercl(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);

        services.AddOptions<PerclOptions>().ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IConfigureOptions<PerclOptions>, PerclOptionsReader>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<PerclOptions>, PerclOptionsValidator>());
        services.AddMetrics();
        services.AddRouting();
        services.TryAddSingleton<PerclMetrics>();
        services.TryAddSingleton<WebhookReception>();
        services.TryAddSingleton<SignatureGate>();
        services.TryAddSingleton<PerclUrls>();
        services.AddHostedService<EndpointsAtStart>();
        return services;
    }

    /// <summary>
    /// Adds what <c>MapPercl</c>, <c>RequireFreeClimbSignature</c> and <see cref="PerclUrls"/> need, with options that go
    /// before those of the configuration.
    /// </summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="configure">Sets options; those of the configuration are there already.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <inheritdoc cref="AddPercl(IServiceCollection)" path="/remarks"/>
    public static IServiceCollection AddPercl(this IServiceCollection services, Action<PerclOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return services.AddPercl().Configure(configure);
    }
}
