using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Percl.AspNetCore;

/// <summary>What handlers may ask for beside the webhook.</summary>
internal static class HandlerArguments
{
    /// <summary>Refuses what is no service while the endpoint is mapped, so that no call has to find it out.</summary>
    /// <exception cref="InvalidOperationException">A type is none of a service.</exception>
    public static void Require(IServiceProvider services, string pattern, ReadOnlySpan<Type> types)
    {
        if (services.GetService<IServiceProviderIsService>() is not { } known)
        {
            return;
        }

        foreach (var type in types)
        {
            if (!IsOfTheRequest(type) && !known.IsService(type))
            {
                throw new InvalidOperationException(
                    $"The handler of '{pattern}' asks for '{type}', which is no service of the application.");
            }
        }
    }

    private static bool IsOfTheRequest(Type type) =>
        type == typeof(CancellationToken) || type == typeof(HttpContext) || type == typeof(HttpRequest);
}
