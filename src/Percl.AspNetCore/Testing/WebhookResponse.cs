using System.Net;
using System.Text.Json;

namespace Percl.AspNetCore.Testing;

/// <summary>What an application answered to a webhook.</summary>
public sealed class WebhookResponse
{
    private readonly string _request;

    internal WebhookResponse(HttpResponseMessage response, string request, string body)
    {
        Response = response;
        _request = request;
        Body = body;
    }

    /// <summary>The response with its headers; its content has been read into <see cref="Body"/>.</summary>
    public HttpResponseMessage Response { get; }

    /// <summary>The status.</summary>
    public HttpStatusCode StatusCode => Response.StatusCode;

    /// <summary>The body as text; "" where there is none.</summary>
    public string Body { get; }

    /// <summary>The script that FreeClimb would run. Each call reads it anew.</summary>
    /// <exception cref="InvalidOperationException">
    /// FreeClimb would not run it: the status is not 200, the content is not <c>application/json</c>, or the body is no PerCL.
    /// </exception>
    public PerclScript Script
    {
        get
        {
            var mediaType = Response.Content.Headers.ContentType?.MediaType;
            if (StatusCode is not HttpStatusCode.OK || mediaType is not PerclResponse.MediaType)
            {
                throw new InvalidOperationException(
                    $"{_request} was answered {(int)StatusCode} with {mediaType ?? "no content"}, not with PerCL: {Body}");
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
