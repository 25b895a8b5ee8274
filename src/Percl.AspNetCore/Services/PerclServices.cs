using Microsoft.Extensions.DependencyInjection;

namespace Percl.AspNetCore;

/// <summary>Gets the services that <c>AddPercl</c> adds.</summary>
internal static class PerclServices
{
    /// <summary>Returns a service.</summary>
    /// <exception cref="InvalidOperationException"><c>AddPercl</c> was not called.</exception>
    public static T Get<T>(IServiceProvider services)
        where T : notnull =>
        services.GetService<T>() ?? throw new InvalidOperationException(
            "Call builder.Services.AddPercl() before the application is built.");
}
