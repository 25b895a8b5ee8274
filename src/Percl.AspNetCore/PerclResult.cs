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
    private const string MediaType = "application/json";
    private const string ContentType = MediaType + "; charset=utf-8";

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

    string? IContentTypeHttpResult.ContentType => ContentType;

    /// <summary>Writes the script into the response and sends it.</summary>
    /// <param name="httpContext">The request that is answered.</param>
    /// <exception cref="ArgumentNullException"><paramref name="httpContext"/> is null.</exception>
    /// <exception cref="PerclException">The script breaks a rule of PerCL; the response is as it was.</exception>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);

        var response = httpContext.Response;
        var body = response.BodyWriter;
        var isWholeBody = !response.HasStarted && body.CanGetUnflushedBytes && body.UnflushedBytes == 0;

        // Before the headers: they must not speak of a script that is refused.
        Script.WriteTo(body);

        response.StatusCode = StatusCodes.Status200OK;
        response.ContentType = ContentType;
        if (isWholeBody)
        {
            response.ContentLength = body.UnflushedBytes;
        }

        await body.FlushAsync(httpContext.RequestAborted).ConfigureAwait(false);
    }

    static void IEndpointMetadataProvider.PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);

        // Not TScript: its properties are what the script is made from, not what is sent.
        builder.Metadata.Add(new ProducesResponseTypeMetadata(
            StatusCodes.Status200OK, typeof(IReadOnlyList<IPerclCommand>), [MediaType]));
    }
}
