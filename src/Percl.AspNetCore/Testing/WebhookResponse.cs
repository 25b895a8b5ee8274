using System.Net;
using System.Text.Json;

namespace Percl.AspNetCore.Testing;

/// <summary>Represents an application's answer to a webhook.</summary>
public sealed class WebhookResponse
{
    private readonly string _request;

    internal WebhookResponse(HttpResponseMessage response, string request, string body)
    {
        Response = response;
        _request = request;
        Body = body;
    }

    /// <summary>Gets the response with its headers; its content has been read into <see cref="Body"/>.</summary>
    public HttpResponseMessage Response { get; }

    /// <summary>Gets the status code.</summary>
    public HttpStatusCode StatusCode => Response.StatusCode;

    /// <summary>Gets the body as a string; "" where there is none.</summary>
    public string Body { get; }

    /// <summary>
    /// Gets the script that FreeClimb would run. It equals a <see cref="PerclScript"/> with the same JSON, also where a
    /// command of your own is read as an <see cref="UnknownCommand"/>. Each access reads the body again.
    /// </summary>
    /// <exception cref="InvalidOperationException">
    /// FreeClimb would not run the answer: the status is not 200, the content type is not <c>application/json</c>, or
    /// the body is not a PerCL script. The message has the body, which for a refused script names the script, the rule
    /// and the attribute.
    /// </exception>
    public PerclScript Script
    {
        get
        {
            var mediaType = Response.Content.Headers.ContentType?.MediaType;
            if (StatusCode is not HttpStatusCode.OK || mediaType is not PerclResponse.MediaType)
            {
                throw new InvalidOperationException(
                    $"{_request} was answered {(int)StatusCode} with "
                    + $"{mediaType ?? "no content"}, not with PerCL{(Body is "" ? "." : $": {Body}")}"
                    + (StatusCode is HttpStatusCode.Unauthorized
                        ? " Was it signed with the right secret? The log of the application has the reason."
                        : ""));
            }

            try
            {
                return PerclScript.Parse(Body);
            }
            catch (JsonException exception)
            {
                throw new InvalidOperationException(
                    $"{_request} was answered with what is no PerCL: {exception.Message} {Body}", exception);
            }
        }
    }
}
