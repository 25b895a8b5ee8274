using System.Globalization;
using Microsoft.Extensions.Options;
using Percl.Signatures;

namespace Percl.AspNetCore;

/// <summary>Validates the options. No message shows a secret.</summary>
internal sealed class PerclOptionsValidator : IValidateOptions<PerclOptions>
{
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
            failures.Add($"{section}:{nameof(PerclOptions.SignatureTolerance)}: {tolerance}");
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

        return failures is [] ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
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
    private static bool IsBaseUrl(string text) =>
        (text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        && !text.Any(static c => c is '\\' || char.IsWhiteSpace(c) || char.IsControl(c)
            || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format)
        && Uri.TryCreate(text, UriKind.Absolute, out var url)
        && url is { Query: "", Fragment: "", UserInfo: "" };
}
