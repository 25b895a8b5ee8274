using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Percl.Signatures;

namespace ConferenceLine.Demo;

/// <summary>Plays FreeClimb's part: posts webhooks to the application and reads the answers.</summary>
internal sealed class FreeClimb(Transcript transcript) : IDisposable
{
    /// <summary>The secret that signs the requests.</summary>
    public const string SigningSecret = "sigsec_of_the_demo";

    private const string Json = "application/json";

    private static readonly WebhookSigner Signer = new(SigningSecret);

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly HttpClient _client = new(new SocketsHttpHandler { UseProxy = false })
    {
        Timeout = TimeSpan.FromSeconds(30),
    };

    /// <summary>Posts a webhook and reads the script.</summary>
    /// <exception cref="CallFailedException">The answer is no PerCL.</exception>
    public async Task<AnsweredCommands> AskAsync(Uri url, string webhook)
    {
        var (status, mediaType, body) = await PostAsync(url, webhook);
        if (status != StatusCodes.Status200OK || mediaType != Json)
        {
            throw new CallFailedException(
                $"POST {url.AbsolutePath} must be answered 200 with {Json}, " +
                $"but was answered {status} with {mediaType ?? "nothing"}.");
        }

        return AnsweredCommands.Parse(body);
    }

    /// <summary>Posts a notification.</summary>
    /// <exception cref="CallFailedException">
    /// The application reports a failure, or answers with PerCL, which FreeClimb ignores.
    /// </exception>
    public async Task TellAsync(Uri url, string webhook)
    {
        var (status, _, body) = await PostAsync(url, webhook);
        if (status is not (StatusCodes.Status200OK or StatusCodes.Status204NoContent) || body is not "")
        {
            throw new CallFailedException(
                $"POST {url.AbsolutePath} is a notification, to be answered 200 or 204 without PerCL, " +
                $"but was answered {status} with {(body is "" ? "nothing" : "a body")}.");
        }
    }

    public void Dispose() => _client.Dispose();

    private async Task<(int Status, string? MediaType, string Body)> PostAsync(Uri url, string webhook)
    {
        transcript.Request(url, webhook);
        var body = Encoding.UTF8.GetBytes(webhook);
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new(Json);
        content.Headers.Add(WebhookSignatureVerifier.HeaderName, Signer.Sign(body, DateTimeOffset.UtcNow));
        using var response = await _client.PostAsync(url, content);

        var status = (int)response.StatusCode;
        var type = response.Content.Headers.ContentType;
        var answer = await response.Content.ReadAsStringAsync();
        transcript.Answer(status, type?.ToString(), Indented(answer));
        return (status, type?.MediaType, answer);
    }

    private static string Indented(string body)
    {
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
