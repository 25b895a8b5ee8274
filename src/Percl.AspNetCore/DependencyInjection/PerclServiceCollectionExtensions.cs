using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
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
    /// Adds the services that <c>MapPercl</c>, <c>RequireFreeClimbSignature</c> and <see cref="PerclUrls"/> require.
    /// The options are read from the section <see cref="PerclOptions.SectionName"/> of the application's configuration.
    /// </summary>
    /// <param name="services">The services of the application.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    /// <remarks>The <see cref="TimeProvider"/> among the services, if any, is the clock for signature checks.</remarks>
    public static IServiceCollection AddPercl(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);

        AddOptionsOf(Options.Options.DefaultName, services);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<PerclOptions>, PerclOptionsValidator>());
        services.AddMetrics();
        services.AddRouting();
        services.TryAddSingleton<PerclMetrics>();
        services.TryAddSingleton<SettingsByName>();
        services.TryAddSingleton<FallbackSender>();
        services.TryAddSingleton<ScriptRefusals>();
        services.TryAddSingleton<WebhookReception>();
        services.TryAddSingleton<SignatureGates>();
        services.TryAddSingleton(services => new PerclUrls(
            services.GetRequiredService<LinkGenerator>(), services.GetRequiredService<SettingsByName>().Default));
        services.TryAddEnumerable(ServiceDescriptor.Transient<IApiDescriptionProvider, WebhookBodyDescriber>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPostConfigureOptions<MvcOptions>, MvcFormatters>());
        services.AddHostedService<EndpointsAtStart>();
        return services;
    }

    /// <summary>
    /// Adds the services that <c>MapPercl</c>, <c>RequireFreeClimbSignature</c> and <see cref="PerclUrls"/> require.
    /// The options that <paramref name="configure"/> sets override those of the configuration.
    /// </summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="configure">Sets options. It is called after the configuration has been read.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <inheritdoc cref="AddPercl(IServiceCollection)" path="/remarks"/>
    public static IServiceCollection AddPercl(this IServiceCollection services, Action<PerclOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return services.AddPercl().Configure(configure);
    }

    /// <summary>
    /// Adds a FreeClimb account beside that of the section <see cref="PerclOptions.SectionName"/>. The account has its
    /// own signing secrets; <c>RequireFreeClimbSignature(account)</c> requires a signature with one of them.
    /// </summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="account">
    /// The name of the account, and of its options. They are read from <c>FreeClimb:Accounts:</c> and the name, for
    /// example <c>FreeClimb:Accounts:sales:SigningSecrets:0</c>. An option that is missing there has its default,
    /// whatever its value in the section <see cref="PerclOptions.SectionName"/> is.
    /// </param>
    /// <param name="configure">
    /// Sets options after the configuration has been read: <see cref="PerclOptions.SigningSecrets"/>,
    /// <see cref="PerclOptions.SignatureTolerance"/>, <see cref="PerclOptions.MaxBodySize"/>. The others are those of
    /// the application; an account with one of them stops the application at start. Null by default.
    /// </param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="services"/> or <paramref name="account"/> is null.
    /// </exception>
    /// <exception cref="ArgumentException"><paramref name="account"/> is empty.</exception>
    /// <remarks>The method calls <see cref="AddPercl(IServiceCollection)"/> as well.</remarks>
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
