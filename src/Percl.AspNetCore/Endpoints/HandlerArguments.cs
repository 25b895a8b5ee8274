using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Percl.AspNetCore;

/// <summary>Represents the arguments of a handler's last parameters, those after the webhook.</summary>
internal sealed class HandlerArguments
{
    private readonly Type[] _types;

    // The key of the service for each parameter; null for a parameter without a key.
    private readonly object?[] _keys;

    private HandlerArguments(Type[] types, object?[] keys)
    {
        _types = types;
        _keys = keys;
    }

    /// <summary>Gets the arguments of a handler whose only parameter is the webhook.</summary>
    public static HandlerArguments None { get; } = new([], []);

    /// <summary>Reads the last parameters of a handler.</summary>
    public static HandlerArguments Of(Delegate handler, params Type[] types)
    {
        ArgumentNullException.ThrowIfNull(handler);

        // Counted from the end: the method of a closed delegate has one more parameter at its start.
        var parameters = handler.Method.GetParameters()[^types.Length..];
        return new(
            types,
            [.. parameters.Select(parameter => parameter.GetCustomAttributes(inherit: false)
                .OfType<FromKeyedServicesAttribute>().FirstOrDefault()?.Key)]);
    }

    /// <summary>
    /// Throws while the endpoint is mapped if a parameter's type is not a service, rather than in a call.
    /// </summary>
    /// <exception cref="InvalidOperationException">A type is not a service.</exception>
    public void Require(IServiceProvider services, string pattern)
    {
        var known = services.GetService<IServiceProviderIsService>();
        for (var i = 0; i < _types.Length; i++)
        {
            var isService = _keys[i] is { } key
                ? (known as IServiceProviderIsKeyedService)?.IsKeyedService(_types[i], key)
                : known?.IsService(_types[i]);
            if (isService is false && !IsOfTheRequest(_types[i]))
            {
                throw new InvalidOperationException(
                    $"The handler of '{pattern}' asks for '{_types[i]}'"
                    + (_keys[i] is { } missing ? $" with the key '{missing}'" : "")
                    + ", which is no service of the application.");
            }
        }
    }

    /// <summary>
    /// Throws if the handler has a parameter for URLs but their base is not configured. Otherwise, each URL would throw
    /// in a call.
    /// </summary>
    /// <exception cref="InvalidOperationException">The base of the URLs is not configured.</exception>
    public void RequireUrls(IServiceProvider services, string pattern)
    {
        var index = Array.IndexOf(_types, typeof(PerclUrls));
        if (index < 0 || _keys[index] is not null)
        {
            return;
        }

        // The application may have registered a PerclUrls of its own.
        using var scope = services.CreateScope();
        if (scope.ServiceProvider.GetRequiredService<PerclUrls>().Base is { IsKnown: false } unknown)
        {
            throw new InvalidOperationException(
                $"The handler of '{pattern}' asks for '{typeof(PerclUrls)}'. {unknown.Demand}");
        }
    }

    /// <summary>Returns the argument at an index, counted from 0 after the webhook.</summary>
    public T Get<T>(int index, HttpContext http)
        where T : notnull
    {
        // The JIT compiler removes the boxing of the token.
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

        var service = _keys[index] is { } key
            ? http.RequestServices.GetRequiredKeyedService<T>(key)
            : http.RequestServices.GetRequiredService<T>();
        return service is PerclUrls urls ? (T)(object)urls.For(http) : service;
    }

    private static bool IsOfTheRequest(Type type) =>
        type == typeof(CancellationToken) || type == typeof(HttpContext) || type == typeof(HttpRequest);
}
