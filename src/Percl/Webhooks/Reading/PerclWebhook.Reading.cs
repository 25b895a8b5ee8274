using System.Text.Json;
using System.Text.Json.Serialization;

namespace Percl.Webhooks;

/// <content>The reader of webhooks.</content>
[JsonConverter(typeof(WebhookJsonConverter))]
public abstract partial record PerclWebhook
{
    /// <summary>
    /// Reads the body of a webhook request into the record that its <see cref="RequestType"/> names, regardless of
    /// letter case.
    /// </summary>
    /// <param name="utf8Json">The body: one JSON object in UTF-8, with or without a byte order mark.</param>
    /// <returns>The webhook; an <see cref="UnknownWebhook"/> where this library does not know its name.</returns>
    /// <exception cref="JsonException">
    /// The body is empty, is not valid UTF-8 or JSON, is not an object, or its <see cref="RequestType"/> is no string.
    /// </exception>
    public static PerclWebhook Read(ReadOnlySpan<byte> utf8Json) => WebhookReader.Read(utf8Json, typeof(PerclWebhook));

    /// <summary>Reads the body of a webhook request.</summary>
    /// <typeparam name="TWebhook">
    /// The expected webhook. A sealed record is read regardless of the body's <see cref="RequestType"/>. An abstract
    /// record, such as <see cref="ConferenceStateWebhook"/>, represents the records that derive from it; the
    /// <see cref="RequestType"/> selects one of them.
    /// </typeparam>
    /// <param name="utf8Json">The body: one JSON object in UTF-8, with or without a byte order mark.</param>
    /// <returns>The webhook.</returns>
    /// <exception cref="JsonException">
    /// The body is empty, is not valid UTF-8 or JSON, is not an object, its <see cref="RequestType"/> is no string, or
    /// the webhook's record does not derive from the abstract <typeparamref name="TWebhook"/>.
    /// </exception>
    public static TWebhook Read<TWebhook>(ReadOnlySpan<byte> utf8Json)
        where TWebhook : PerclWebhook =>
        (TWebhook)WebhookReader.Read(utf8Json, typeof(TWebhook));

    /// <summary>
    /// Reads the body of a webhook request from a stream, up to the end of the stream, into the record that its
    /// <see cref="RequestType"/> names, regardless of letter case.
    /// </summary>
    /// <param name="utf8Json">The body: one JSON object in UTF-8, with or without a byte order mark.</param>
    /// <param name="cancellationToken">The token that cancels the reading.</param>
    /// <returns>The webhook; an <see cref="UnknownWebhook"/> where this library does not know its name.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is null.</exception>
    /// <exception cref="JsonException">
    /// The body is empty, is not valid UTF-8 or JSON, is not an object, or its <see cref="RequestType"/> is no string.
    /// </exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static ValueTask<PerclWebhook> ReadAsync(Stream utf8Json, CancellationToken cancellationToken = default) =>
        ReadAsync<PerclWebhook>(utf8Json, cancellationToken);

    /// <summary>Reads the body of a webhook request from a stream, up to the end of the stream.</summary>
    /// <typeparam name="TWebhook">
    /// The expected webhook. A sealed record is read regardless of the body's <see cref="RequestType"/>. An abstract
    /// record, such as <see cref="ConferenceStateWebhook"/>, represents the records that derive from it; the
    /// <see cref="RequestType"/> selects one of them.
    /// </typeparam>
    /// <param name="utf8Json">The body: one JSON object in UTF-8, with or without a byte order mark.</param>
    /// <param name="cancellationToken">The token that cancels the reading.</param>
    /// <returns>The webhook.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is null.</exception>
    /// <exception cref="JsonException">
    /// The body is empty, is not valid UTF-8 or JSON, is not an object, its <see cref="RequestType"/> is no string, or
    /// the webhook's record does not derive from the abstract <typeparamref name="TWebhook"/>.
    /// </exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static async ValueTask<TWebhook> ReadAsync<TWebhook>(
        Stream utf8Json,
        CancellationToken cancellationToken = default)
        where TWebhook : PerclWebhook
    {
        ArgumentNullException.ThrowIfNull(utf8Json);

        using var body = new MemoryStream();
        await utf8Json.CopyToAsync(body, cancellationToken).ConfigureAwait(false);

        return Read<TWebhook>(body.GetBuffer().AsSpan(0, (int)body.Length));
    }
}
