using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Percl.AspNetCore;

/// <summary>The activity of a request, in which the traces tell what became of it.</summary>
internal static class RequestActivity
{
    /// <summary>Gets the request's own activity; null where nobody records it.</summary>
    public static Activity? Of(HttpContext http) =>
        http.Features.Get<IHttpActivityFeature>()?.Activity is { IsAllDataRequested: true } activity ? activity : null;
}
