namespace Percl.AspNetCore;

/// <summary>Represents the options for the URLs of the application.</summary>
/// <param name="Url">The base of the URLs, without a slash at its end; null where it is not known.</param>
/// <param name="UseRequestHost">Whether the host of a request may be used instead.</param>
internal sealed record PublicBase(string? Url, bool UseRequestHost)
{
    public PublicBase(PerclOptions options)
        : this(options.PublicBaseUrl?.TrimEnd('/'), options.UseRequestHost)
    {
    }

    /// <summary>Gets a value that indicates whether URLs can be made, at least while a request is answered.</summary>
    public bool IsKnown => Url is not null || UseRequestHost;

    /// <summary>Gets a message that describes which option to set.</summary>
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
