using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace Percl.AspNetCore;

/// <summary>
/// Represents a result that answers a webhook with a PerCL script: status 200 and the script as <c>application/json;
/// charset=utf-8</c>. Handlers of minimal APIs and actions of controllers can return it.
/// </summary>
/// <remarks>
/// The script is written directly to the response. If the script is refused and the application has called
/// <c>AddPercl</c>, the answer is the nearest fallback, see <c>WithFallback</c>, or else status 500 with problem
/// details. The refusal is logged without the value, as by <c>MapPercl</c>. If the application has not called
/// <c>AddPercl</c>, the <see cref="PerclException"/> is thrown, and the response is left untouched, so that the
/// application can still answer with an error. See <see href="https://docs.freeclimb.com/reference/percl-overview"/>.
/// </remarks>
/// <typeparam name="TScript">The type of the script.</typeparam>
public sealed class PerclResult<TScript>
    : IResult, IActionResult, IStatusCodeHttpResult, IContentTypeHttpResult, IEndpointMetadataProvider, IScriptResult
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

    /// <summary>Gets the script with which the webhook is answered.</summary>
    public TScript Script { get; }

    IPerclScript IScriptResult.Script => Script;

    int? IStatusCodeHttpResult.StatusCode => StatusCodes.Status200OK;

    string? IContentTypeHttpResult.ContentType => PerclResponse.ContentType;

    /// <summary>Writes the script to the response and sends it.</summary>
    /// <param name="httpContext">The request that is answered.</param>
    /// <exception cref="ArgumentNullException"><paramref name="httpContext"/> is null.</exception>
    /// <exception cref="PerclException">
    /// The script breaks a rule of PerCL, and <c>AddPercl</c> was not called; the response is unchanged.
    /// </exception>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);

        try
        {
            await PerclResponse.WriteAsync(httpContext.Response, Script, httpContext.RequestAborted)
                .ConfigureAwait(false);
        }
        catch (PerclException exception) when (RefusalsOf(httpContext) is { } refusals)
        {
            await refusals.AnswerOtherwiseAsync(httpContext, exception).ConfigureAwait(false);
        }
    }

    /// <summary>Writes the script to the response and sends it, as the result of a controller's action.</summary>
    /// <inheritdoc cref="ExecuteAsync" path="/exception"/>
    Task IActionResult.ExecuteResultAsync(ActionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return ExecuteAsync(context.HttpContext);
    }

    // A context that was created by hand may have no services at all.
    private static ScriptRefusals? RefusalsOf(HttpContext http) =>
        ((IServiceProvider?)http.RequestServices)?.GetService<ScriptRefusals>();

    static void IEndpointMetadataProvider.PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);

        builder.Metadata.Add(PerclResponse.Metadata);
    }
}
