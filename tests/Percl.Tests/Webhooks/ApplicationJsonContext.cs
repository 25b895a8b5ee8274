using System.Text.Json.Serialization;
using Percl.Webhooks;

namespace Percl.Tests.Webhooks;

/// <summary>What an application declares that has System.Text.Json compile its own reading of a webhook.</summary>
[JsonSerializable(typeof(ConferenceStatusWebhook))]
internal sealed partial class ApplicationJsonContext : JsonSerializerContext;
