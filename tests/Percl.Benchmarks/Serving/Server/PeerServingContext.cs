using System.Text.Json.Serialization;
using Percl.Benchmarks.Writing;

namespace Percl.Benchmarks.Serving;

/// <summary>System.Text.Json as its documentation sets it up for a web application.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PeerCall))]
[JsonSerializable(typeof(PeerCommand[]))]
internal sealed partial class PeerServingContext : JsonSerializerContext;
