namespace Percl.Webhooks;

/// <summary>
/// Marks a record that webhooks are read into. The generator writes its constant <c>Name</c>, its line in
/// <see cref="WebhookRecords"/>, and the attribute with which System.Text.Json finds
/// <see cref="WebhookJsonConverter"/>.
/// </summary>
/// <remarks>
/// The record does not name the converter itself: <see cref="WebhookJsonContext"/>, which reads the record's fields for
/// that converter, would then use the converter as well.
/// </remarks>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class PerclWebhookAttribute : Attribute
{
    /// <summary>Initializes a new instance for a record that represents several webhooks, or unknown ones.</summary>
    public PerclWebhookAttribute()
    {
    }

    /// <summary>Initializes a new instance for the record of a webhook.</summary>
    /// <param name="name">The <see cref="PerclWebhook.RequestType"/> of the webhook.</param>
    public PerclWebhookAttribute(string name)
    {
        Name = name;
    }

    /// <summary>
    /// Gets the <see cref="PerclWebhook.RequestType"/> of the webhook; null where the record has none.
    /// </summary>
    public string? Name { get; }

    /// <summary>
    /// Gets or sets a second <see cref="PerclWebhook.RequestType"/> of the webhook. The default is none.
    /// </summary>
    public string? AlsoNamed { get; set; }
}
