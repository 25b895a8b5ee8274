using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;

namespace Percl.AspNetCore;

/// <summary>
/// Provides the JSON metadata of problem details, generated at compile time: without reflection, trimming is safe.
/// </summary>
[JsonSerializable(typeof(ProblemDetails))]
internal sealed partial class ProblemJsonContext : JsonSerializerContext;
