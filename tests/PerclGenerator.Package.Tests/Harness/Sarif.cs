using System.Text.Json.Nodes;

namespace PerclGenerator.Package.Tests.Harness;

/// <summary>Reads what the compiler reported from the log that other tools read.</summary>
internal static class Sarif
{
    /// <summary>The results that are not suppressed: file, line, column, level and id, in this order.</summary>
    public static IEnumerable<string> Results(string log)
    {
        foreach (var result in Runs(log).SelectMany(static run => run["results"]!.AsArray()).Where(IsShown))
        {
            var place = result!["locations"]![0]!["physicalLocation"]!;
            var file = Path.GetFileName(new Uri((string)place["artifactLocation"]!["uri"]!).LocalPath);
            var region = place["region"]!;
            yield return $"{file}({region["startLine"]},{region["startColumn"]}): {result["level"]} {result["ruleId"]}";
        }
    }

    /// <summary>The address of each rule's page, by the rule's id.</summary>
    public static IReadOnlyDictionary<string, string> Pages(string log) =>
        Runs(log)
            .SelectMany(static run => run["tool"]!["driver"]!["rules"]!.AsArray())
            .ToDictionary(static rule => (string)rule!["id"]!, static rule => (string?)rule!["helpUri"] ?? "");

    /// <summary>The version of the format.</summary>
    public static string Version(string log) => (string)JsonNode.Parse(log)!["version"]!;

    private static bool IsShown(JsonNode? result) => result!["suppressions"] is null or JsonArray { Count: 0 };

    private static IEnumerable<JsonNode> Runs(string log) => JsonNode.Parse(log)!["runs"]!.AsArray().Select(static run => run!);
}
