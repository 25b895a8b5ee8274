using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Percl.AspNetCore;

/// <summary>Provides the activity of a request, on which traces record the outcome.</summary>
internal static class RequestActivity
{
    /// <summary>Returns the request's own activity, or null where it is not recorded.</summary>
    public static Activity? Of(HttpContext http) =>
        http.Features.Get<IHttpActivityFeature>()?.Activity is { IsAllDataRequested: true } activity ? activity : null;
}
