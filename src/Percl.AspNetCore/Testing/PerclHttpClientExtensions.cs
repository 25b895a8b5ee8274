using System.Diagnostics.CodeAnalysis;
using System.Net.Http.Headers;
using System.Text;
using Percl.Signatures;
using Percl.Webhooks;

namespace Percl.AspNetCore.Testing;

/// <summary>
/// Posts webhooks to an application under test, as FreeClimb does. The client may be that of a
/// <c>WebApplicationFactory</c>, or any other.
/// </summary>
/// <example>
/// <code>
/// var answer = await client.PostWebhookAsync("/incomingCall", new InboundCallWebhook { From = "+13125550100" },
/// secret);
///
/// Assert.Equal([new Say { Text = "Hello." }, new Hangup()], answer.Script);
/// </code>
/// </example>
public static class PerclHttpClientExtensions
{
    /// <summary>Posts a webhook and reads the answer.</summary>
    /// <param name="client">The client.</param>
    /// <param name="path">The URL, absolute or relative to the base address of the client.</param>
    /// <param name="webhook">
    /// The webhook. Where its <see cref="PerclWebhook.RequestType"/> is "", the name of the record is sent.
    /// </param>
    /// <param name="secret">The signing secret; null for a request without a signature.</param>
    /// <param name="signedAt">The time of signing; null for now.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The answer, whatever its status.</returns>
    /// <exception cref="ArgumentNullException">A required argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="secret"/> is empty, or begins or ends with white space.
    /// </exception>
    /// <exception cref="HttpRequestException">There was no answer.</exception>
    public static Task<WebhookResponse> PostWebhookAsync(
        this HttpClient client,
        [StringSyntax(StringSyntaxAttribute.Uri)] string path,
        PerclWebhook webhook,
        string? secret = null,
        DateTimeOffset? signedAt = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(webhook);

        var named = webhook.RequestType is "" && webhook is not UnknownWebhook
            ? webhook with { RequestType = WebhookName.Of(webhook.GetType()) }
            : webhook;
        return PostAsync(client, path, named.ToUtf8Bytes(), secret, signedAt, cancellationToken);
    }

    /// <summary>Posts the body of a webhook, exactly as it is given, and reads the answer.</summary>
    /// <param name="client">The client.</param>
    /// <param name="path">The URL, absolute or relative to the base address of the client.</param>
    /// <param name="json">The body, which need not be a webhook nor JSON.</param>
    /// <param name="secret">The signing secret; null for a request without a signature.</param>
    /// <param name="signedAt">The time of signing; null for now.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <inheritdoc cref="PostWebhookAsync" path="/returns"/>
    /// <inheritdoc cref="PostWebhookAsync" path="/exception"/>
    public static Task<WebhookResponse> PostWebhookJsonAsync(
        this HttpClient client,
        [StringSyntax(StringSyntaxAttribute.Uri)] string path,
        [StringSyntax(StringSyntaxAttribute.Json)] string json,
        string? secret = null,
        DateTimeOffset? signedAt = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(json);
        return PostAsync(client, path, Encoding.UTF8.GetBytes(json), secret, signedAt, cancellationToken);
    }

    private static async Task<WebhookResponse> PostAsync(
        HttpClient client,
        string path,
        byte[] body,
        string? secret,
        DateTimeOffset? signedAt,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(path);

        using var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = new ByteArrayContent(body)
            {
                Headers = { ContentType = new MediaTypeHeaderValue(PerclResponse.MediaType) },
            },
        };
        if (secret is not null)
        {
            request.Headers.Add(
                WebhookSignatureVerifier.HeaderName,
                new WebhookSigner(secret).Sign(body, signedAt ?? DateTimeOffset.UtcNow));
        }

        var response = await client.SendAsync(request, cancellationToken).ConfigureAwait(false);
        var text = await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        return new WebhookResponse(response, $"POST {path}", text);
    }
}
