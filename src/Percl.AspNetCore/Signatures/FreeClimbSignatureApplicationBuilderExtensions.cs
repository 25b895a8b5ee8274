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
public static class FreeClimbSignatureApplicationBuilderExtensions
{
    /// <summary>
    /// Requires a signature of every request that comes to this place of the pipeline. Where the application answers others
    /// than FreeClimb too, put it into a branch (<c>app.UseWhen</c>, <c>app.Map</c>), or use
    /// <see cref="FreeClimbSignatureEndpointConventionBuilderExtensions.RequireFreeClimbSignature{TBuilder}(TBuilder)"/>.
    /// </summary>
    /// <param name="app">The application.</param>
    /// <returns>The application.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="app"/> is null.</exception>
    /// <exception cref="InvalidOperationException"><c>AddPercl</c> was not called, or there is no secret.</exception>
    public static IApplicationBuilder UseFreeClimbSignature(this IApplicationBuilder app) =>
        Use(app, Options.DefaultName);

    /// <summary>
    /// Requires the signature of one account of every request that comes to this place of the pipeline, as in
    /// <c>app.Map("/sales", sales => sales.UseFreeClimbSignature("sales"))</c>.
    /// </summary>
    /// <param name="app">The application.</param>
    /// <param name="account">The name that <c>AddPerclAccount</c> was given.</param>
    /// <returns>The application.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="account"/> is empty.</exception>
    /// <exception cref="InvalidOperationException">
    /// <c>AddPerclAccount</c> was not called, or the account has no secret.
    /// </exception>
    public static IApplicationBuilder UseFreeClimbSignature(this IApplicationBuilder app, string account)
    {
        ArgumentException.ThrowIfNullOrEmpty(account);
        return Use(app, account);
    }

    private static IApplicationBuilder Use(IApplicationBuilder app, string name)
    {
        ArgumentNullException.ThrowIfNull(app);

        var gate = SignatureGates.Get(app.ApplicationServices, name);
        return app.Use(next => http => gate.InvokeAsync(http, next));
    }
}
