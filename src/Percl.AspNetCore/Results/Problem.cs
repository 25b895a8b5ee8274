using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Percl.AspNetCore;

/// <summary>Answers with problem details, or aborts a response that has started.</summary>
internal static class Problem
{
    public const string MediaType = "application/problem+json";

    public static Task WriteAsync(HttpContext http, int status, string title, string? detail = null)
    {
        if (http.Response.HasStarted)
        {
            // A partial answer must not look like a complete one.
            http.Abort();
            return Task.CompletedTask;
        }

        http.Response.StatusCode = status;
        http.Response.ContentLength = null;
        return http.Response.WriteAsJsonAsync(
            new ProblemDetails { Status = status, Title = title, Detail = detail },
            ProblemJsonContext.Default.ProblemDetails,
            MediaType);
    }
}
