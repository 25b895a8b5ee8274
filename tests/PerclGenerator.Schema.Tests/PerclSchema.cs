using System.Text.Json;
using System.Text.Json.Nodes;

namespace PerclGenerator.Schema.Tests;

/// <summary>The schema that is checked in.</summary>
internal static class PerclSchema
{
    private static readonly JsonDocumentOptions AsFile = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>The schema.</summary>
    public static JsonObject Document { get; } = JsonNode.Parse(File.ReadAllText(SchemaFile.Path))!.AsObject();

    private static SchemaEvaluator Evaluator { get; } = new(Document);

    /// <summary>Reads JSON as editors do that know comments.</summary>
    public static JsonNode Parse(string json) => JsonNode.Parse(json, documentOptions: AsFile)!;

    /// <summary>Where the schema refuses a script, and by which keyword.</summary>
    public static IReadOnlyList<string> Refuse(JsonNode? script) => Evaluator.Refuse(script);
}
