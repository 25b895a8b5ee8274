using Percl;
using Percl.AspNetCore;

namespace Microsoft.AspNetCore.Builder;

/// <summary>
/// Sets what a caller hears where a handler throws, its script is refused, or the time limit of the request is over.
/// </summary>
/// <remarks>
/// <para>The nearest fallback is sent, with status 200: that of the endpoint, then that of its group, then that of the
/// application, see <see cref="PerclOptions.UseFallback(IPerclScript)"/>. The failure is logged and counted. It does
/// not reach the application's exception handler.</para>
/// <para>No fallback is sent if the client has disconnected, if part of another answer has been written, if the request
/// was refused before the handler was called, or if the handler throws a <c>BadHttpRequestException</c>, which is a
/// deliberate answer. If the fallback itself fails, the request is answered as without it.</para>
/// <para>Of the endpoints that <c>MapPercl</c> has not mapped, such as those of controllers, the fallback covers those
/// that answer POST requests. Notifications have none: nobody hears their answer.</para>
/// </remarks>
public static class FallbackEndpointConventionBuilderExtensions
{
    /// <summary>Sets a script that is the same for every failure.</summary>
    /// <param name="builder">
    /// The result of <c>MapPercl</c>, <c>MapGroup</c>, <c>MapPost</c>, <c>MapControllers</c> …
    /// </param>
    /// <param name="script">The script, as in <c>WithFallback([new Say { Text = "Sorry." }, new Hangup()])</c>.</param>
    /// <typeparam name="TBuilder">The type of the builder.</typeparam>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="PerclException">The script breaks a rule of PerCL.</exception>
    public static TBuilder WithFallback<TBuilder>(this TBuilder builder, IPerclScript script)
        where TBuilder : IEndpointConventionBuilder => Add(builder, Fallback.Of(script));

    /// <summary>Sets a function that chooses the script for a failure.</summary>
    /// <param name="builder">
    /// The result of <c>MapPercl</c>, <c>MapGroup</c>, <c>MapPost</c>, <c>MapControllers</c> …
    /// </param>
    /// <param name="fallback">Returns the script for a failure.</param>
    /// <typeparam name="TBuilder">The type of the builder.</typeparam>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static TBuilder WithFallback<TBuilder>(this TBuilder builder, Func<WebhookFailure, IPerclScript> fallback)
        where TBuilder : IEndpointConventionBuilder => Add(builder, Fallback.Of(fallback));

    private static TBuilder Add<TBuilder>(TBuilder builder, Fallback fallback)
        where TBuilder : IEndpointConventionBuilder
    {
        ArgumentNullException.ThrowIfNull(builder);

        builder.Add(endpoint =>
        {
            endpoint.Metadata.Add(fallback);
            if (!endpoint.FilterFactories.Contains(FallbackFilter.Factory))
            {
                endpoint.FilterFactories.Add(FallbackFilter.Factory);
            }
        });
        return builder;
    }
}
