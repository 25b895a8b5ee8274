using Microsoft.AspNetCore.Http.Metadata;

namespace Percl.AspNetCore;

/// <summary>Describes the body of a request to an endpoint of a webhook.</summary>
/// <param name="webhook">The record into which the body is read.</param>
internal sealed class WebhookBody(Type webhook) : IAcceptsMetadata
{
    /// <summary>
    /// Gets no content types, so that routing accepts all: FreeClimb does not document which one it sends.
    /// </summary>
    public IReadOnlyList<string> ContentTypes => [];

    public Type RequestType => webhook;

    public bool IsOptional => false;
}
