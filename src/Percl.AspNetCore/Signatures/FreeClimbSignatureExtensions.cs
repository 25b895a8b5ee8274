using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Percl.AspNetCore;

/// <summary>
/// Refuses requests that FreeClimb has not signed: with status 401 and nothing else, or with 413 where the body is longer
/// than <see cref="PerclOptions.MaxBodySize"/>. Why is in the log. See
/// <see href="https://docs.freeclimb.com/docs/verifying-request-signatures">Verifying Request Signatures</see>.
/// </summary>
/// <remarks>
/// Bodies are checked as they were received, before anything reads them, and can be read as ever afterwards. The options
/// name the secrets: <see cref="PerclOptions.SigningSecrets"/>.
/// </remarks>
public static class FreeClimbSignatureExtensions
{
    /// <summary>
    /// Requires a signature of one endpoint, of all in a group, or of MVC's controllers. Nothing of the endpoint runs before
    /// the check: no filter, no binding.
    /// </summary>
    /// <param name="builder">What <c>MapPercl</c>, <c>MapGroup</c>, <c>MapPost</c>, <c>MapControllers</c> … return.</param>
    /// <typeparam name="TBuilder">The type of the builder.</typeparam>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    /// <remarks>
    /// Where there is no secret the application does not start. Where <c>AddPercl</c> was not called either, it answers every
    /// request with status 500.
    /// </remarks>
    public static TBuilder RequireFreeClimbSignature<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder
    {
        ArgumentNullException.ThrowIfNull(builder);

        builder.Add(static endpoint =>
        {
            // What has no delegate never runs: MVC has such endpoints for the sake of links.
            if (endpoint.RequestDelegate is not { } next || endpoint.Metadata.Contains(SignatureRequirement.Instance))
            {
                return;
            }

            var gate = GateOf(endpoint.ApplicationServices);
            endpoint.Metadata.Add(SignatureRequirement.Instance);
            endpoint.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status401Unauthorized, typeof(void)));
            endpoint.RequestDelegate = http => gate.InvokeAsync(http, next);
        });
        return builder;
    }

    /// <summary>
    /// Requires a signature of every request that comes to this place of the pipeline. Where the application answers others
    /// than FreeClimb too, put it into a branch (<c>app.UseWhen</c>, <c>app.Map</c>), or use
    /// <see cref="RequireFreeClimbSignature"/>.
    /// </summary>
    /// <param name="app">The application.</param>
    /// <returns>The application.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="app"/> is null.</exception>
    /// <exception cref="InvalidOperationException"><c>AddPercl</c> was not called, or there is no secret.</exception>
    public static IApplicationBuilder UseFreeClimbSignature(this IApplicationBuilder app)
    {
        ArgumentNullException.ThrowIfNull(app);

        var gate = GateOf(app.ApplicationServices);
        return app.Use(next => http => gate.InvokeAsync(http, next));
    }

    private static SignatureGate GateOf(IServiceProvider services) => PerclServices.Get<SignatureGate>(services);
}
