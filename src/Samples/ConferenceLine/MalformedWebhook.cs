using System.Text.Json;

namespace ConferenceLine;

/// <summary>Answers 400 where the body of a request is no webhook.</summary>
internal sealed class MalformedWebhook(ConferenceLog log) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (JsonException malformed)
        {
            log.Malformed(context.HttpContext.Request.Path, malformed.Message);
            return TypedResults.Problem(
                malformed.Message,
                statusCode: StatusCodes.Status400BadRequest,
                title: "The body is no webhook of FreeClimb.");
        }
    }
}
