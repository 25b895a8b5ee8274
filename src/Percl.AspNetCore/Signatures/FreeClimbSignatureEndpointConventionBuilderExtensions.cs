using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Percl.AspNetCore;

namespace Microsoft.AspNetCore.Builder;

/// <summary>
/// Refuses requests that FreeClimb has not signed: with status 401 and no details, or with 413 where the body is longer
/// than <see cref="PerclOptions.MaxBodySize"/>. The reason is logged. See
/// <see href="https://docs.freeclimb.com/docs/verifying-request-signatures">Verifying Request Signatures</see>.
/// </summary>
/// <remarks>
/// A body is checked as it was received, before anything reads it, and can be read as usual afterwards. If the
/// signature header is invalid, the body is not received. A request is checked once: if it is executed again, for an
/// error page, the result of the check stays. The secrets are in <see cref="PerclOptions.SigningSecrets"/>.
/// </remarks>
public static class FreeClimbSignatureEndpointConventionBuilderExtensions
{
    /// <summary>
    /// Requires a signature for one endpoint, for all endpoints of a group, or for MVC's controllers. The check
    /// precedes every filter and the binding of the endpoint.
    /// </summary>
    /// <param name="builder">
    /// The result of <c>MapPercl</c>, <c>MapGroup</c>, <c>MapPost</c>, <c>MapControllers</c> …
    /// </param>
    /// <typeparam name="TBuilder">The type of the builder.</typeparam>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    /// <remarks>
    /// Without a secret, the application does not start. If <c>AddPercl</c> was not called either, the application
    /// answers every request with status 500.
    /// </remarks>
    public static TBuilder RequireFreeClimbSignature<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder =>
        Require(builder, Options.DefaultName);

    /// <summary>
    /// Requires the signature of one account, for an application that receives the webhooks of several. It applies to
    /// one endpoint, to all endpoints of a group, or to MVC's controllers.
    /// </summary>
    /// <param name="builder">
    /// The result of <c>MapPercl</c>, <c>MapGroup</c>, <c>MapPost</c>, <c>MapControllers</c> …
    /// </param>
    /// <param name="account">The name of the account, as passed to <c>AddPerclAccount</c>.</param>
    /// <typeparam name="TBuilder">The type of the builder.</typeparam>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="account"/> is empty.</exception>
    /// <remarks>
    /// If more than one account is required, for example by a group and by an endpoint in it, each of them must have
    /// signed. If an account has no secret, the application does not start.
    /// </remarks>
    public static TBuilder RequireFreeClimbSignature<TBuilder>(this TBuilder builder, string account)
        where TBuilder : IEndpointConventionBuilder
    {
        ArgumentException.ThrowIfNullOrEmpty(account);
        return Require(builder, account);
    }

    private static TBuilder Require<TBuilder>(TBuilder builder, string name)
        where TBuilder : IEndpointConventionBuilder
    {
        ArgumentNullException.ThrowIfNull(builder);

        var requirement = new SignatureRequirement(name);
        builder.Add(endpoint =>
        {
            // An endpoint without a delegate never runs: MVC has such endpoints for the generation of links.
            if (endpoint.RequestDelegate is not { } next || endpoint.Metadata.Contains(requirement))
            {
                return;
            }

            var gate = SignatureGates.Get(endpoint.ApplicationServices, name);
            endpoint.Metadata.Add(requirement);
            endpoint.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status401Unauthorized, typeof(void)));
            endpoint.RequestDelegate = http => gate.InvokeAsync(http, next);
        });
        return builder;
    }
}
