namespace Percl.Webhooks;

/// <summary>
/// The generator tells System.Text.Json to use <see cref="WebhookJsonConverter"/> for this record. The record itself does
/// not say so: <see cref="WebhookJsonContext"/>, with which that converter reads it, would then use the converter as well.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class WebhookRecordAttribute : Attribute;
