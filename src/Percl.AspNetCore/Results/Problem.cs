using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Percl.AspNetCore;

/// <summary>Answers with problem details, or breaks off what has been answered so far.</summary>
internal static class Problem
{
    public const string MediaType = "application/problem+json";

    public static Task WriteAsync(HttpContext http, int status, string title, string? detail = null)
    {
        if (http.Response.HasStarted)
        {
            // Half an answer must not look like a whole one.
            http.Abort();
            return Task.CompletedTask;
        }

        http.Response.StatusCode = status;
        return http.Response.WriteAsJsonAsync(
            new ProblemDetails { Status = status, Title = title, Detail = detail },
            ProblemJsonContext.Default.ProblemDetails,
            MediaType);
    }
}
