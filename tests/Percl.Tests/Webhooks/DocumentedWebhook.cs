using System.Text.Json;

namespace Percl.Tests.Webhooks;

/// <summary>A webhook as FreeClimb's reference describes it.</summary>
/// <param name="RequestType">Its name.</param>
/// <param name="Aliases">Other names that it has in some lists; null if none.</param>
/// <param name="Fields">Its fields.</param>
/// <param name="Sample">A body.</param>
internal sealed record DocumentedWebhook(
    string RequestType,
    IReadOnlyList<string>? Aliases,
    IReadOnlyList<DocumentedField> Fields,
    JsonElement Sample);
