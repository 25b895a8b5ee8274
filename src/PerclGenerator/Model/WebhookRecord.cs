namespace PerclGenerator.Model;

/// <summary>Represents a record of the runtime library for webhooks.</summary>
/// <param name="Type">The name of the record.</param>
/// <param name="Name">The name of the webhook; null where the record represents several, or unknown ones.</param>
/// <param name="Alias">A second name of the webhook; null for none.</param>
internal sealed record WebhookRecord(string Type, string? Name, string? Alias);
