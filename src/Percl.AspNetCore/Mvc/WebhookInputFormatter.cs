using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Formatters;
using Percl.Webhooks;

namespace Percl.AspNetCore;

/// <summary>
/// Reads webhooks for the actions of controllers, whatever serializer the application uses and whatever content type
/// the request has.
/// </summary>
internal sealed class WebhookInputFormatter(SettingsByName settings) : IInputFormatter
{
    private static readonly WebhookJsonConverter Converter = new();

    private static readonly JsonSerializerOptions Strict = new();

    public bool CanRead(InputFormatterContext context) => typeof(PerclWebhook).IsAssignableFrom(context.ModelType);

    public async Task<InputFormatterResult> ReadAsync(InputFormatterContext context)
    {
        try
        {
            return InputFormatterResult.Success(
                Read(await ReadBodyAsync(context.HttpContext).ConfigureAwait(false), context.ModelType));
        }
        catch (JsonException exception)
        {
            context.ModelState.TryAddModelError(context.ModelName, exception.Message);
            return InputFormatterResult.Failure();
        }
    }

    private async ValueTask<byte[]> ReadBodyAsync(HttpContext http)
    {
        if (SignedBody.Of(http) is { } signed)
        {
            return signed.Bytes.ToArray();
        }

        if (await RequestBody.ReadAsync(http.Request, settings.Default.Current.MaxBodySize).ConfigureAwait(false)
            is not { } body)
        {
            throw new BadHttpRequestException("The body is too long.", StatusCodes.Status413PayloadTooLarge);
        }

        var bytes = body.ToArray();
        http.Request.BodyReader.AdvanceTo(body.End);
        return bytes;
    }

    private static PerclWebhook Read(byte[] utf8Json, Type webhook)
    {
        var reader = new Utf8JsonReader(utf8Json);
        reader.Read();
        return Converter.Read(ref reader, webhook, Strict)!;
    }
}
