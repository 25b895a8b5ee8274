namespace Percl.AspNetCore;

/// <summary>Marks, in the metadata, an endpoint that sends its fallback itself, or that nobody listens to.</summary>
internal sealed class WebhookEndpointMarker
{
    private WebhookEndpointMarker()
    {
    }

    public static WebhookEndpointMarker Instance { get; } = new();

    public override string ToString() => "FreeClimb webhook";
}
