using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Percl.AspNetCore;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Extends <see cref="IServiceCollection"/> with the services that answer FreeClimb's webhooks.</summary>
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

        AddOptionsOf(Options.Options.DefaultName, services);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<PerclOptions>, PerclOptionsValidator>());
        services.AddMetrics();
        services.AddRouting();
        services.TryAddSingleton<PerclMetrics>();
        services.TryAddSingleton<SettingsByName>();
        services.TryAddSingleton<ScriptRefusals>();
        services.TryAddSingleton<WebhookReception>();
        services.TryAddSingleton<SignatureGates>();
        services.TryAddSingleton(services => new PerclUrls(
            services.GetRequiredService<LinkGenerator>(), services.GetRequiredService<SettingsByName>().Default));
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

    /// <summary>
    /// Adds an account of FreeClimb beside that of the section <see cref="PerclOptions.SectionName"/>: its requests are
    /// signed with secrets of their own, which <c>RequireFreeClimbSignature(account)</c> asks for.
    /// </summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="account">
    /// A name for the account. Its options are those of this name, and are read from <c>FreeClimb:Accounts:</c> and the
    /// name, for example <c>FreeClimb:Accounts:sales:SigningSecrets:0</c>. What is not set there has its default,
    /// whatever the section <see cref="PerclOptions.SectionName"/> says.
    /// </param>
    /// <param name="configure">Sets options; those of the configuration are there already. Null by default.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="services"/> or <paramref name="account"/> is null.
    /// </exception>
    /// <exception cref="ArgumentException"><paramref name="account"/> is empty.</exception>
    /// <remarks>It calls <see cref="AddPercl(IServiceCollection)"/> as well.</remarks>
    public static IServiceCollection AddPerclAccount(
        this IServiceCollection services, string account, Action<PerclOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(account);

        services.AddPercl();
        AddOptionsOf(account, services);
        return configure is null ? services : services.Configure(account, configure);
    }

    private static void AddOptionsOf(string name, IServiceCollection services)
    {
        if (services.Any(service => service.ImplementationInstance is PerclOptionsName added && added.Name == name))
        {
            return;
        }

        services.AddSingleton(new PerclOptionsName(name));
        services.AddSingleton<IConfigureOptions<PerclOptions>>(Reader);
        services.AddSingleton<IOptionsChangeTokenSource<PerclOptions>>(Reader);
        services.AddOptions<PerclOptions>(name).ValidateOnStart();

        PerclOptionsReader Reader(IServiceProvider provider) => new(name, provider.GetService<IConfiguration>());
    }
}
