using Microsoft.Extensions.DependencyInjection;

namespace Percl.AspNetCore;

/// <summary>What <c>AddPercl</c> has added.</summary>
internal static class PerclServices
{
    /// <exception cref="InvalidOperationException"><c>AddPercl</c> was not called.</exception>
    public static T Get<T>(IServiceProvider services)
        where T : notnull =>
        services.GetService<T>() ?? throw new InvalidOperationException(
            $"Call builder.Services.{nameof(PerclServiceCollectionExtensions.AddPercl)}() before the application is built.");
}
