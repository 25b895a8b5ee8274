namespace Percl.AspNetCore;

/// <summary>What the options say about how the application is reached.</summary>
/// <param name="Url">What the URLs begin with, without a slash at its end; null where it is not known.</param>
/// <param name="UseRequestHost">Whether a request's host may take its place.</param>
internal sealed record PublicBase(string? Url, bool UseRequestHost)
{
    public PublicBase(PerclOptions options)
        : this(options.PublicBaseUrl?.TrimEnd('/'), options.UseRequestHost)
    {
    }

    /// <summary>Gets whether URLs can be made, in a request at least.</summary>
    public bool IsKnown => Url is not null || UseRequestHost;

    /// <summary>Says what to set so that it is known.</summary>
    public string Demand =>
        "It is not known how FreeClimb reaches this application: "
        + (UseRequestHost
            ? $"'{Option(nameof(PerclOptions.UseRequestHost))}' takes the host of a request, so call "
                + $"For(HttpContext) with one that has a host, or set "
                + $"'{Option(nameof(PerclOptions.PublicBaseUrl))}'."
            : $"set '{Option(nameof(PerclOptions.PublicBaseUrl))}', for example to 'https://calls.example.com'. Where "
                + $"only you reach it, '{Option(nameof(PerclOptions.UseRequestHost))}' takes the host of the request.");

    private static string Option(string name) => $"{PerclOptions.SectionName}:{name}";
}
