using System.Globalization;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Percl.Language.Wording;
using Percl.Signatures;

namespace Percl.AspNetCore;

/// <summary>Validates the options. No message shows a secret.</summary>
internal sealed class PerclOptionsValidator(
    IHostEnvironment? hostEnvironment = null,
    IWebHostEnvironment? webEnvironment = null,
    IConfiguration? configuration = null)
    : IValidateOptions<PerclOptions>
{
    private static readonly string[] Names =
    [
        nameof(PerclOptions.SigningSecrets),
        nameof(PerclOptions.SignatureTolerance),
        nameof(PerclOptions.MaxBodySize),
        nameof(PerclOptions.PublicBaseUrl),
        nameof(PerclOptions.UseRequestHost),
        nameof(PerclOptions.AllowUnsignedLocalRequests),
    ];

    public ValidateOptionsResult Validate(string? name, PerclOptions options)
    {
        List<string> failures = [];
        var section = PerclOptions.SectionOf(name ?? "");
        for (var i = 0; i < options.SigningSecrets.Count; i++)
        {
            if (Refusal(options.SigningSecrets[i], WebhookSignatureVerifier.DefaultTolerance) is { } refusal)
            {
                failures.Add($"{section}:{nameof(PerclOptions.SigningSecrets)}[{i}]: {refusal}");
            }
        }

        if (Refusal("any", options.SignatureTolerance) is { } tolerance)
        {
            failures.Add($"{section}:{nameof(PerclOptions.SignatureTolerance)}: {tolerance} "
                + ReadAs(options.SignatureTolerance));
        }

        if (options.MaxBodySize < 1)
        {
            failures.Add($"{section}:{nameof(PerclOptions.MaxBodySize)}: It must be at least 1 byte.");
        }

        if (options.PublicBaseUrl is { } url && !IsBaseUrl(url))
        {
            failures.Add(
                $"{section}:{nameof(PerclOptions.PublicBaseUrl)}: It must be an absolute URL "
                + $"(http://host… or https://host…) without query, fragment and user, but is '{WithoutUser(url)}'.");
        }

        failures.AddRange(Mistyped(section));
        var isAccount = name is { Length: > 0 };
        if (!isAccount && options.AllowUnsignedLocalRequests && OtherThanDevelopment() is { } environment)
        {
            failures.Add(
                $"{section}:{nameof(PerclOptions.AllowUnsignedLocalRequests)}: It is for the environment "
                + $"'{Environments.Development}' alone, but this one is "
                + $"'{environment}'.");
        }

        if (isAccount)
        {
            failures.AddRange(OfTheApplication(options).Select(option =>
                $"{section}:{option}: An account does not have this option. Set it for the application: "
                + $"'{PerclOptions.SectionName}:{option}', or in AddPercl."));
        }

        return failures is [] ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    /// <summary>
    /// Returns the failures for names in the configuration that are nearly those of options. Other names are those of
    /// the application, which may keep the key of FreeClimb's REST API in the same section.
    /// </summary>
    private IEnumerable<string> Mistyped(string section) =>
        from setting in configuration?.GetSection(section).GetChildren() ?? []
        where !Names.Contains(setting.Key, StringComparer.OrdinalIgnoreCase)
        let nearest = NearestName.Find(
            setting.Key.ToUpperInvariant(), Names.Select(static name => name.ToUpperInvariant()))
        where nearest is not null
        let option = Names.First(name => name.Equals(nearest, StringComparison.OrdinalIgnoreCase))
        select $"{section}:{setting.Key}: There is no such option; did you mean '{option}'?";

    /// <summary>Returns the options that are set and that only the application has.</summary>
    private static IEnumerable<string> OfTheApplication(PerclOptions options) =>
        new[]
        {
            (options.PublicBaseUrl is not null, nameof(PerclOptions.PublicBaseUrl)),
            (options.UseRequestHost, nameof(PerclOptions.UseRequestHost)),
            (options.AllowUnsignedLocalRequests, nameof(PerclOptions.AllowUnsignedLocalRequests)),
            (options.FindFallback() is not null, nameof(PerclOptions.UseFallback)),
        }
        .Where(static option => option.Item1)
        .Select(static option => option.Item2);

    // A program that changes one of the two does not change the other.
    private string? OtherThanDevelopment()
    {
        IHostEnvironment?[] known = [hostEnvironment, webEnvironment];
        return known is [null, null]
            ? "unknown"
            : known.FirstOrDefault(static one => one?.IsDevelopment() is false)?.EnvironmentName;
    }

    // "300" is a valid TimeSpan, but not the one that its author meant.
    private static string ReadAs(TimeSpan tolerance)
    {
        var days = tolerance.Ticks / TimeSpan.TicksPerDay;
        return days > 1 && tolerance.Ticks % TimeSpan.TicksPerDay == 0
            ? FormattableString.Invariant(
                $"It is read as {days} days. For {days} seconds write {TimeSpan.FromSeconds(days):c}.")
            : FormattableString.Invariant(
                $"It is read as {tolerance:c}, in hours, minutes and seconds. For 5 minutes write 00:05:00.");
    }

    /// <summary>Returns the URL without its user part, which may contain a password.</summary>
    private static string WithoutUser(string url) => url.LastIndexOf('@') is >= 0 and var at ? "…" + url[at..] : url;

    /// <summary>
    /// Returns the verifier's message about a secret or the tolerance. The rules are the verifier's own.
    /// </summary>
    private static string? Refusal(string secret, TimeSpan tolerance)
    {
        try
        {
            _ = new WebhookSignatureVerifier([secret], tolerance);
            return null;
        }
        catch (ArgumentException refusal)
        {
            // Without the parameter's name and value.
            return refusal.Message.Split(" (Parameter", 2)[0];
        }
    }

    // The URLs begin with the string as it is: the errors that Uri would correct are errors here.
    public static bool IsBaseUrl(string text) =>
        (text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        && !text.Any(static c => c is '\\' || char.IsWhiteSpace(c) || char.IsControl(c)
            || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format)
        && Uri.TryCreate(text, UriKind.Absolute, out var url)
        && url is { Query: "", Fragment: "", UserInfo: "" };
}
