using System.Text.Json.Serialization;

namespace Percl.Webhooks;

/// <summary>
/// Describes the records to System.Text.Json at compile time, without reflection, so that trimming is safe. The build lists
/// the records, one for each file of their folder.
/// </summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class WebhookJsonContext : JsonSerializerContext;
