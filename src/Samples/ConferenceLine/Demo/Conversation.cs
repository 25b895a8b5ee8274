using System.Text.Encodings.Web;
using System.Text.Json;

namespace ConferenceLine.Demo;

/// <summary>Writes each request to the application, and its answer, into a transcript.</summary>
internal sealed class Conversation(Transcript transcript)
    : DelegatingHandler(new SocketsHttpHandler { UseProxy = false })
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        transcript.Request(request.Method, request.RequestUri!, await ReadAsync(request.Content, cancellationToken));
        var response = await base.SendAsync(request, cancellationToken);
        transcript.Answer(
            (int)response.StatusCode,
            response.Content.Headers.ContentType?.ToString(),
            await ReadAsync(response.Content, cancellationToken));
        return response;
    }

    private static async Task<string> ReadAsync(HttpContent? content, CancellationToken cancellation)
    {
        var body = content is null ? "" : await content.ReadAsStringAsync(cancellation);
        try
        {
            return JsonSerializer.Serialize(JsonElement.Parse(body), Readable);
        }
        catch (JsonException)
        {
            return body;
        }
    }
}
