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
public static class FreeClimbSignatureApplicationBuilderExtensions
{
    /// <summary>
    /// Requires a signature of every request that reaches this point of the pipeline. If the application also answers
    /// other clients than FreeClimb, call the method in a branch (<c>app.UseWhen</c>, <c>app.Map</c>), or call
    /// <c>RequireFreeClimbSignature</c> on the endpoints.
    /// </summary>
    /// <param name="app">The application.</param>
    /// <returns>The application.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="app"/> is null.</exception>
    /// <exception cref="InvalidOperationException"><c>AddPercl</c> was not called, or there is no secret.</exception>
    public static IApplicationBuilder UseFreeClimbSignature(this IApplicationBuilder app) =>
        Use(app, Options.DefaultName);

    /// <summary>
    /// Requires the signature of one account of every request that reaches this point of the pipeline, as in
    /// <c>app.Map("/sales", sales => sales.UseFreeClimbSignature("sales"))</c>.
    /// </summary>
    /// <param name="app">The application.</param>
    /// <param name="account">The name of the account, as passed to <c>AddPerclAccount</c>.</param>
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
