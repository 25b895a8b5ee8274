using Microsoft.AspNetCore.Http;

namespace Percl.AspNetCore;

/// <summary>Creates results that answer a webhook with PerCL.</summary>
public static class PerclResults
{
    /// <summary>Answers a webhook with a script.</summary>
    /// <param name="script">The script.</param>
    /// <exception cref="ArgumentNullException"><paramref name="script"/> is null.</exception>
    public static PerclResult<TScript> Percl<TScript>(TScript script)
        where TScript : IPerclScript => new(script);

    /// <summary>Answers a webhook with a script that is built in place, as in <c>Percl([new Hangup()])</c>.</summary>
    /// <param name="script">The script.</param>
    /// <exception cref="ArgumentNullException"><paramref name="script"/> is null.</exception>
    public static PerclResult<PerclScript> Percl(PerclScript script) => new(script);

    /// <summary>
    /// Answers a webhook with a script; for <c>Results.Extensions</c> and <c>TypedResults.Extensions</c>.
    /// </summary>
    /// <param name="resultExtensions">The object that the method extends; it is not used.</param>
    /// <param name="script">The script.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static PerclResult<TScript> Percl<TScript>(this IResultExtensions resultExtensions, TScript script)
        where TScript : IPerclScript
    {
        ArgumentNullException.ThrowIfNull(resultExtensions);
        return new(script);
    }

    /// <summary>
    /// Answers a webhook with a script that is built in place; for <c>Results.Extensions</c> and
    /// <c>TypedResults.Extensions</c>.
    /// </summary>
    /// <inheritdoc cref="Percl{TScript}(IResultExtensions, TScript)"/>
    public static PerclResult<PerclScript> Percl(this IResultExtensions resultExtensions, PerclScript script)
    {
        ArgumentNullException.ThrowIfNull(resultExtensions);
        return new(script);
    }
}
