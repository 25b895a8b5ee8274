using System.Text.Json;

namespace Percl.Tests.Conformance;

/// <summary>What FreeClimb's reference says of the commands, a line a fact.</summary>
internal static class ReferenceFacts
{
    /// <summary>The facts by the name of the command.</summary>
    public static IReadOnlyDictionary<string, string[]> All { get; } = ConformanceFiles.ReadJson("commands.json")
        .EnumerateArray()
        .ToDictionary(
            static command => command.GetProperty("command").GetString()!,
            static command => Of(command.GetProperty("command").GetString()!, command).ToArray());

    private static IEnumerable<string> Of(string subject, JsonElement item) =>
        item.EnumerateObject().SelectMany(fact => fact switch
        {
            { Name: "name" or "command" } => [],
            { Name: "attributes" or "members" } => fact.Value.EnumerateArray().SelectMany(member =>
                Of($"{subject}.{member.GetProperty("name").GetString()}", member)),
            { Value.ValueKind: JsonValueKind.True } => [$"{subject}: {fact.Name}"],
            { Value.ValueKind: JsonValueKind.Array } =>
                fact.Value.EnumerateArray().Select(value => $"{subject}: {fact.Name} {value}"),
            { Value.ValueKind: JsonValueKind.Object } =>
                fact.Value.EnumerateObject().Select(value => $"{subject}: {fact.Name} {value.Name} {value.Value}"),
            _ => [$"{subject}: {fact.Name} {fact.Value}"],
        });
}
