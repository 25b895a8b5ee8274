using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;

namespace Percl.AspNetCore;

/// <summary>
/// How problem details are written, worked out at compile time: no reflection, so that trimming is safe.
/// </summary>
[JsonSerializable(typeof(ProblemDetails))]
internal sealed partial class ProblemJsonContext : JsonSerializerContext;
