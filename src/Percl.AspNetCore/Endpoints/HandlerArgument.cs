using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace Percl.AspNetCore;

/// <summary>Represents a parameter of a handler and where its argument is from.</summary>
internal sealed class HandlerArgument
{
    private readonly ParameterInfo _parameter;
    private readonly object? _key;
    private readonly string _name;
    private readonly bool _isOptionalService;

    public HandlerArgument(ParameterInfo parameter, Type type)
    {
        _parameter = parameter;
        Type = type;
        var attributes = parameter.GetCustomAttributes(inherit: false);
        var route = attributes.OfType<IFromRouteMetadata>().FirstOrDefault();
        var query = attributes.OfType<IFromQueryMetadata>().FirstOrDefault();
        _key = attributes.OfType<FromKeyedServicesAttribute>().FirstOrDefault()?.Key;
        _name = route?.Name ?? query?.Name ?? parameter.Name ?? "";
        Source = _key is not null ? ArgumentSource.KeyedService
            : query is not null ? ArgumentSource.Query
            : route is not null ? ArgumentSource.Route
            : IsOfTheRequest(type) ? ArgumentSource.Request
            : attributes.OfType<IFromServiceMetadata>().Any() ? ArgumentSource.Service
            : SimpleValues.CanRead(type) ? ArgumentSource.Route
            : ArgumentSource.Service;
        _isOptionalService = Source is ArgumentSource.Service or ArgumentSource.KeyedService
            && (parameter.HasDefaultValue || Nullability() is NullabilityState.Nullable);
    }

    public string Name => _name;

    public ParameterInfo Parameter => _parameter;

    public Type Type { get; }

    public ArgumentSource Source { get; }

    /// <summary>Gets a value that indicates whether a request may lack the value.</summary>
    public bool IsOptional => _parameter.HasDefaultValue
        || (Type.IsValueType
            ? Nullable.GetUnderlyingType(Type) is not null
            : Nullability() is not NullabilityState.NotNull);

    /// <summary>Returns what is wrong with the parameter; null where its argument can be found in each call.</summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="isInRoute">Determines whether the route has a parameter of a name.</param>
    public string? FindProblem(IServiceProvider services, Func<string, bool> isInRoute) => Source switch
    {
        ArgumentSource.Route or ArgumentSource.Query when !SimpleValues.CanRead(Type) =>
            $"takes '{_name}' from the URL as '{TypeName}', which cannot be read; take a {SimpleValues.Known}",
        ArgumentSource.Route when !isInRoute(_name) =>
            $"asks for '{TypeName} {_name}', but the route has no '{{{_name}}}'. Add it to the route, or mark the "
            + "parameter [FromQuery]",
        ArgumentSource.Service when isInRoute(_name) && !IsService(services) =>
            $"takes '{{{_name}}}' from the route as '{TypeName}', which cannot be read; take a {SimpleValues.Known}",
        ArgumentSource.Service or ArgumentSource.KeyedService when _isOptionalService => null,
        ArgumentSource.Service when !IsService(services) =>
            $"asks for '{Type}', which is no service of the application",
        ArgumentSource.KeyedService when (services.GetService<IServiceProviderIsService>()
            as IServiceProviderIsKeyedService)?.IsKeyedService(Type, _key) is false =>
            $"asks for '{Type}' with the key '{_key}', which is no service of the application",
        _ => null,
    };

    /// <summary>Returns the argument for a request.</summary>
    /// <exception cref="UrlValueException">The URL lacks the value, or has another one.</exception>
    public object? Get(HttpContext http) => Source switch
    {
        ArgumentSource.Service when _isOptionalService =>
            http.RequestServices.GetService(Type) is { } found ? ForRequest(found, http) : Default,
        ArgumentSource.KeyedService when _isOptionalService =>
            http.RequestServices.GetService<IServiceProviderIsService>()
                is IServiceProviderIsKeyedService known && known.IsKeyedService(Type, _key)
                ? ForRequest(http.RequestServices.GetRequiredKeyedService(Type, _key), http)
                : Default,
        ArgumentSource.Service => ForRequest(http.RequestServices.GetRequiredService(Type), http),
        ArgumentSource.KeyedService => ForRequest(http.RequestServices.GetRequiredKeyedService(Type, _key), http),
        ArgumentSource.Route => Read(http.Request.RouteValues[_name]?.ToString(), "route"),
        ArgumentSource.Query => http.Request.Query[_name] is { Count: <= 1 } values
            ? Read(values.FirstOrDefault(), "query")
            : throw new UrlValueException($"The query has several values '{_name}'."),
        _ => Type == typeof(HttpContext) ? http
            : Type == typeof(HttpRequest) ? http.Request
            : http.RequestAborted,
    };

    private string TypeName => SimpleValues.NameOf(Type);

    private object? Default => _parameter.HasDefaultValue ? _parameter.DefaultValue : null;

    private static bool IsOfTheRequest(Type type) =>
        type == typeof(CancellationToken) || type == typeof(HttpContext) || type == typeof(HttpRequest);

    private static object ForRequest(object service, HttpContext http) =>
        service is PerclUrls urls ? urls.For(http) : service;

    private object? Read(string? text, string place) =>
        text is null
            ? IsOptional
                ? Default
                : throw new UrlValueException($"The {place} has no value '{_name}'.")
            : SimpleValues.TryRead(Type, text, out var value)
                ? value
                // The value itself stays out of the message.
                : throw new UrlValueException($"The value '{_name}' of the {place} is no {TypeName}.");

    private bool IsService(IServiceProvider services) =>
        services.GetService<IServiceProviderIsService>()?.IsService(Type) is not false;

    private NullabilityState Nullability()
    {
        // Trimmed applications have no such information.
        var isKnown = !AppContext.TryGetSwitch(
            "System.Reflection.NullabilityInfoContext.IsSupported", out var isSupported) || isSupported;
        return isKnown ? new NullabilityInfoContext().Create(_parameter).WriteState : NullabilityState.Unknown;
    }
}
