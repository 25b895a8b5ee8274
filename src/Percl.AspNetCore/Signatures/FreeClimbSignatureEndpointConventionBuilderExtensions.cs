using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Percl.AspNetCore;

namespace Microsoft.AspNetCore.Builder;

/// <summary>
/// Refuses requests that FreeClimb has not signed: with status 401 and nothing else, or with 413 where the body is longer
/// than <see cref="PerclOptions.MaxBodySize"/>. Why is in the log. See
/// <see href="https://docs.freeclimb.com/docs/verifying-request-signatures">Verifying Request Signatures</see>.
/// </summary>
/// <remarks>
/// Bodies are checked as they were received, before anything reads them, and can be read as ever afterwards. Where the
/// header is of no use, nothing of the body is received. A request is checked once: where it is executed again, for an
/// error page, the verdict stays. The options name the secrets: <see cref="PerclOptions.SigningSecrets"/>.
/// </remarks>
public static class FreeClimbSignatureEndpointConventionBuilderExtensions
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
        where TBuilder : IEndpointConventionBuilder =>
        Require(builder, Options.DefaultName);

    /// <summary>
    /// Requires the signature of one account, where several have webhooks in the application: of one endpoint, of all in
    /// a group, or of MVC's controllers.
    /// </summary>
    /// <param name="builder">What <c>MapPercl</c>, <c>MapGroup</c>, <c>MapPost</c>, <c>MapControllers</c> … return.</param>
    /// <param name="account">The name that <c>AddPerclAccount</c> was given.</param>
    /// <typeparam name="TBuilder">The type of the builder.</typeparam>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="account"/> is empty.</exception>
    /// <remarks>
    /// Where more than one account is asked for, by a group and by an endpoint in it for example, each of them must
    /// have signed. Where an account has no secret the application does not start.
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
            // What has no delegate never runs: MVC has such endpoints for the sake of links.
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
