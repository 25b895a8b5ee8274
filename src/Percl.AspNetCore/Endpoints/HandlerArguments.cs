using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Percl.AspNetCore;

/// <summary>Represents the arguments of a handler's last parameters, those after the webhook.</summary>
internal sealed class HandlerArguments
{
    private readonly HandlerArgument[] _arguments;

    private HandlerArguments(HandlerArgument[] arguments) => _arguments = arguments;

    /// <summary>Gets the arguments of a handler whose only parameter is the webhook.</summary>
    public static HandlerArguments None { get; } = new([]);

    /// <summary>Reads the last parameters of a handler.</summary>
    public static HandlerArguments Of(Delegate handler, params Type[] types)
    {
        ArgumentNullException.ThrowIfNull(handler);

        // Counted from the end: the method of a closed delegate has one more parameter at its start.
        var parameters = handler.Method.GetParameters()[^types.Length..];
        return new([.. parameters.Zip(types, static (parameter, type) => new HandlerArgument(parameter, type))]);
    }

    /// <summary>
    /// Throws while the application starts, rather than in a call, if the argument of a parameter cannot be found.
    /// </summary>
    /// <exception cref="InvalidOperationException">
    /// A type is not a service, the route lacks a value, or the base of the URLs is not configured.
    /// </exception>
    public void Require(EndpointBuilder endpoint)
    {
        var route = (endpoint as RouteEndpointBuilder)?.RoutePattern;
        foreach (var argument in _arguments)
        {
            if (argument.FindProblem(
                endpoint.ApplicationServices, name => route?.GetParameter(name) is not null) is { } problem)
            {
                throw new InvalidOperationException($"The handler of '{route?.RawText}' {problem}.");
            }

            if (argument is { Source: ArgumentSource.Service } && argument.Type == typeof(PerclUrls))
            {
                RequireUrls(endpoint.ApplicationServices, route?.RawText);
            }
        }
    }

#if NET9_0_OR_GREATER
    /// <summary>Adds the parameters whose values are in the URL to the description of an endpoint.</summary>
    public void Describe(EndpointBuilder endpoint)
    {
        foreach (var argument in _arguments.Where(static argument =>
            argument.Source is ArgumentSource.Route or ArgumentSource.Query))
        {
            endpoint.Metadata.Add(new UrlParameter(argument));
        }
    }
#endif

    /// <summary>Returns the argument at an index, counted from 0 after the webhook.</summary>
    public T Get<T>(int index, HttpContext http)
    {
        // The JIT compiler removes the boxing of the token.
        if (typeof(T) == typeof(CancellationToken))
        {
            return (T)(object)http.RequestAborted;
        }

        return (T)_arguments[index].Get(http)!;
    }

    /// <summary>Returns the webhook and all arguments, as filters of the endpoint see them.</summary>
    public object?[] All(object webhook, HttpContext http) =>
        [webhook, .. _arguments.Select(argument => argument.Get(http))];

    // Without a base, each URL would throw in a call.
    private static void RequireUrls(IServiceProvider services, string? pattern)
    {
        // The application may have registered a PerclUrls of its own.
        using var scope = services.CreateScope();
        if (scope.ServiceProvider.GetRequiredService<PerclUrls>().Base is { IsKnown: false } unknown)
        {
            throw new InvalidOperationException(
                $"The handler of '{pattern}' asks for '{typeof(PerclUrls)}'. {unknown.Demand}");
        }
    }
}
