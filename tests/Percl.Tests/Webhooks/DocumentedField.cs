using System.Text.Json.Nodes;

namespace Percl.Tests.Webhooks;

/// <summary>A field of a webhook as FreeClimb's reference describes it.</summary>
/// <param name="Name">The JSON name.</param>
/// <param name="Type">The JSON type: <c>string</c>, <c>integer</c> or <c>boolean</c>.</param>
/// <param name="Nullable">Whether it may be null.</param>
/// <param name="Enum">The enum of its values; null if it has none.</param>
/// <param name="AlsoNumber">Whether a string is sent as a number as well.</param>
internal sealed record DocumentedField(string Name, string Type, bool Nullable, string? Enum, bool AlsoNumber)
{
    /// <summary>What stands for the field in a record, as <see cref="WebhookField.Shape"/> says it.</summary>
    public string Shape => this switch
    {
        { Enum: { } name } => $"value of {name}",
        { AlsoNumber: true } => "string or number, perhaps null",
        // A number or a truth value that is missing is null, never 0 or false.
        { Type: not "string" } => $"{Type}, perhaps null",
        { Nullable: true } => "string, perhaps null",
        _ => "string",
    };

    /// <summary>Values that the field may have, in every JSON type that it may have.</summary>
    public IEnumerable<JsonNode> Values => this switch
    {
        { Enum: { } name } => WebhookReference.Instance.Enums[name].Select(value => (JsonNode)value),
        { AlsoNumber: true } => [684, "684"],
        { Type: "integer" } => [0, 17, int.MaxValue, "17"],
        { Type: "boolean" } => [true, false],
        _ => ["", $"a {Name} \"ü😀\""],
    };

    /// <summary>Values of types that the field does not have.</summary>
    public IEnumerable<JsonNode> WrongValues => this switch
    {
        // Of these every JSON value is kept.
        { Enum: not null } => [],
        { AlsoNumber: true } => [true, new JsonObject(), new JsonArray(1)],
        { Type: "integer" } => [true, new JsonObject(), new JsonArray(1), "", "long", 1.5, 1e30],
        { Type: "boolean" } => [1, "true", new JsonObject(), new JsonArray(true)],
        _ => [1, true, new JsonObject(), new JsonArray("a")],
    };
}
