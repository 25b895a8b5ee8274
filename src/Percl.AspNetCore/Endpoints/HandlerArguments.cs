using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Percl.AspNetCore;

/// <summary>What a handler asks for beside the webhook, by its last parameters.</summary>
internal sealed class HandlerArguments
{
    private readonly Type[] _types;

    // One for each, null for what has none.
    private readonly object?[] _keys;

    private HandlerArguments(Type[] types, object?[] keys)
    {
        _types = types;
        _keys = keys;
    }

    /// <summary>Gets those of a handler that asks for nothing else.</summary>
    public static HandlerArguments None { get; } = new([], []);

    /// <summary>Reads what a handler asks for.</summary>
    public static HandlerArguments Of(Delegate handler, params Type[] types)
    {
        ArgumentNullException.ThrowIfNull(handler);

        // The last ones: a method that is called on its first parameter has that one more.
        var parameters = handler.Method.GetParameters()[^types.Length..];
        return new(
            types,
            [.. parameters.Select(parameter => parameter.GetCustomAttributes(inherit: false)
                .OfType<FromKeyedServicesAttribute>().FirstOrDefault()?.Key)]);
    }

    /// <summary>Refuses what is no service while the endpoint is mapped, so that no call has to find it out.</summary>
    /// <exception cref="InvalidOperationException">A type is none of a service.</exception>
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
    /// Refuses a handler that asks for URLs where nothing says what they begin with: each would be refused in a call.
    /// </summary>
    /// <exception cref="InvalidOperationException">Nothing is configured.</exception>
    public void RequireUrls(IServiceProvider services, string pattern)
    {
        var place = Array.IndexOf(_types, typeof(PerclUrls));
        if (place < 0 || _keys[place] is not null)
        {
            return;
        }

        // The application may have registered its own.
        using var scope = services.CreateScope();
        if (scope.ServiceProvider.GetRequiredService<PerclUrls>().Base is { IsKnown: false } unknown)
        {
            throw new InvalidOperationException(
                $"The handler of '{pattern}' asks for '{typeof(PerclUrls)}'. {unknown.Demand}");
        }
    }

    /// <summary>Finds the argument at a place, counted from 0 behind the webhook.</summary>
    public T Get<T>(int place, HttpContext http)
        where T : notnull
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

        var service = _keys[place] is { } key
            ? http.RequestServices.GetRequiredKeyedService<T>(key)
            : http.RequestServices.GetRequiredService<T>();
        return service is PerclUrls urls ? (T)(object)urls.For(http) : service;
    }

    private static bool IsOfTheRequest(Type type) =>
        type == typeof(CancellationToken) || type == typeof(HttpContext) || type == typeof(HttpRequest);
}
