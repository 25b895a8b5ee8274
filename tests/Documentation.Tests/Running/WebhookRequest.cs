using System.Text;
using System.Text.RegularExpressions;

namespace Documentation.Tests.Running;

/// <summary>A request that a document shows, for <c>curl</c> or as an <c>.http</c> file.</summary>
/// <param name="Path">The path of the URL.</param>
/// <param name="Body">The body.</param>
internal sealed partial record WebhookRequest(string Path, string Body)
{
    /// <summary>Reads the request of a block; null where the block shows none.</summary>
    public static WebhookRequest? Of(Block block) =>
        (block.Language switch
        {
            "sh" => Curl().Match(block.Text),
            "http" => Http().Match(block.Text),
            _ => Match.Empty,
        }) is { Success: true } match
            ? new WebhookRequest(new Uri(match.Groups["url"].Value).AbsolutePath, match.Groups["body"].Value)
            : null;

    /// <summary>Sends the request.</summary>
    /// <returns>The body of the answer, whose status is one of success.</returns>
    public async Task<string> SendAsync(HttpClient client)
    {
        using var content = new StringContent(Body, Encoding.UTF8, "application/json");
        using var response = await client.PostAsync(new Uri(Path, UriKind.Relative), content);
        var answer = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{Path} was answered {response.StatusCode}: {answer}");
        return answer;
    }

    [GeneratedRegex(@"^curl -d '(?<body>[^']*)' (?<url>\S+)$")]
    private static partial Regex Curl();

    [GeneratedRegex(@"^POST (?<url>\S+)\n\n(?<body>[^\n]*)$")]
    private static partial Regex Http();
}
