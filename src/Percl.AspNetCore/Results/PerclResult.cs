using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace Percl.AspNetCore;

/// <summary>
/// Answers a webhook with a PerCL script: status 200 and the script as <c>application/json; charset=utf-8</c>.
/// </summary>
/// <remarks>
/// The script is written straight into the response. If it is refused with a <see cref="PerclException"/>, the response
/// is left untouched, so that the application can still answer with an error. See
/// <see href="https://docs.freeclimb.com/reference/percl-overview"/>.
/// </remarks>
/// <typeparam name="TScript">The type of the script.</typeparam>
public sealed class PerclResult<TScript>
    : IResult, IStatusCodeHttpResult, IContentTypeHttpResult, IEndpointMetadataProvider
    where TScript : IPerclScript
{
    internal PerclResult(TScript script)
    {
        if (script is null)
        {
            throw new ArgumentNullException(nameof(script));
        }

        Script = script;
    }

    /// <summary>The script with which the webhook is answered.</summary>
    public TScript Script { get; }

    int? IStatusCodeHttpResult.StatusCode => StatusCodes.Status200OK;

    string? IContentTypeHttpResult.ContentType => PerclResponse.ContentType;

    /// <summary>Writes the script into the response and sends it.</summary>
    /// <param name="httpContext">The request that is answered.</param>
    /// <exception cref="ArgumentNullException"><paramref name="httpContext"/> is null.</exception>
    /// <exception cref="PerclException">The script breaks a rule of PerCL; the response is as it was.</exception>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);

        await PerclResponse.WriteAsync(httpContext.Response, Script, httpContext.RequestAborted).ConfigureAwait(false);
    }

    static void IEndpointMetadataProvider.PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);

        builder.Metadata.Add(PerclResponse.Metadata);
    }
}
