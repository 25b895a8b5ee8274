using Microsoft.AspNetCore.Routing;

namespace Percl.Benchmarks.Serving;

/// <summary>A way to answer the webhook.</summary>
/// <param name="Path">Where it is posted to.</param>
/// <param name="Title">What the table calls it.</param>
/// <param name="Map">Maps it.</param>
internal sealed record LoadedEndpoint(string Path, string Title, Action<IEndpointRouteBuilder, string> Map);
