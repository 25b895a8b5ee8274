using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Percl.AspNetCore;

/// <summary>Finds what a handler asks for beside the webhook.</summary>
internal static class Argument<T>
    where T : notnull
{
    public static T Of(HttpContext http)
    {
        // The box of the token is one that the compiler leaves out.
        if (typeof(T) == typeof(CancellationToken))
        {
            return (T)(object)http.RequestAborted;
        }

        if (typeof(T) == typeof(HttpContext))
        {
            return (T)(object)http;
        }

        if (typeof(T) == typeof(HttpRequest))
        {
            return (T)(object)http.Request;
        }

        var service = http.RequestServices.GetRequiredService<T>();
        return service is PerclUrls urls ? (T)(object)urls.For(http) : service;
    }
}
