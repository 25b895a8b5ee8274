using System.Text.Json.Serialization;

namespace Percl.Benchmarks.Writing;

/// <summary>System.Text.Json at its fastest.</summary>
/// <remarks>
/// Without metadata there is nothing but the generated fast path: where it cannot be used, writing throws. It cannot be
/// used with an encoder among the options, so the encoder is the writer's.
/// </remarks>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Serialization,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PeerCommand[]))]
internal sealed partial class PeerJsonContext : JsonSerializerContext;
