namespace PerclGenerator.Model;

/// <summary>A record of the runtime library that webhooks are read into.</summary>
/// <param name="Type">The name of the record.</param>
/// <param name="Name">The name of the webhook; null where the record stands for several, or for unknown ones.</param>
/// <param name="Alias">A second name of the webhook; null for none.</param>
internal sealed record WebhookRecord(string Type, string? Name, string? Alias);
