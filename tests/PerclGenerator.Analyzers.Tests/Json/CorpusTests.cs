using System.Text.Json;
using Microsoft.CodeAnalysis;
using Percl.Language.Checking;
using Percl.Language.Json;
using Percl.Language.JsonScripts;
using Percl.Language.Violations;
using PerclGenerator.Tests;

namespace PerclGenerator.Analyzers.Tests.Json;

/// <summary>
/// Scripts that public programs and pages have: what is clean is left alone, and what is labelled is found where it is.
/// </summary>
public sealed class CorpusTests
{
    private const string Folder = "tests/Percl.Tests/Conformance/Corpus";

    /// <summary>Which rule says what the manifest's labels say. Labels that are not here have no rule in JSON yet.</summary>
    private static readonly IReadOnlyDictionary<string, string> Rules = new Dictionary<string, string>
    {
        ["unreachable-after-terminal"] = "PERCL1001",
        ["bad-nesting"] = "PERCL1002",
        ["non-absolute-url"] = "PERCL2001",
        ["missing-required"] = "PERCL2010",
        ["empty-required"] = "PERCL2010",
        ["invalid-json"] = "PERCL3001",
        ["unknown-attribute"] = "PERCL3005",
    };

    /// <summary>What is found beside what the manifest labels. The README beside the corpus says why.</summary>
    private static readonly IReadOnlyDictionary<string, string[]> Beside = new Dictionary<string, string[]>
    {
        ["docs/110-docs-freeclimb-com-freeclimb-tts.percl.json"] = ["PERCL3002 $", "PERCL3005 $.Say.voice"],
    };

    public static TheoryData<string> Scripts => [.. Manifest().Keys];

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Script_IsReportedExactlyWhereItIsLabelled(string path)
    {
        var source = File.ReadAllText(Repository.Find(Folder + "/" + path));
        var script = JsonScriptReader.Read(source, JsonSyntax.Strict, Language.Schema);
        var expected = Manifest()[path].Concat(Beside.GetValueOrDefault(path, []));

        var found = script.Check(Language.Schema)
            .Where(static violation => DescriptorTable.Find(violation.RuleId).DefaultSeverity >= DiagnosticSeverity.Warning)
            .Where(static violation => Rules.Values.Contains(violation.RuleId) || violation.RuleId.StartsWith("PERCL3", StringComparison.Ordinal))
            .Select(violation => violation.RuleId + " " + PathOf(script, violation))
            .Distinct();

        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    private static string PathOf(JsonScript script, Violation violation) => violation.RuleId switch
    {
        // The manifest names the whole source, and elements where a rule is about the element.
        "PERCL3001" => "$",
        "PERCL1001" or "PERCL1002" => JsonPath.Of(script.Tree.Root, script.Locations.FindWhole(violation.Node)),
        _ => JsonPath.Of(script.Tree.Root, script.Locations.Find(violation.Node)),
    };

    private static Dictionary<string, string[]> Manifest()
    {
        using var manifest = JsonDocument.Parse(File.ReadAllText(Repository.Find(Folder + "/manifest.json")));
        return manifest.RootElement.EnumerateArray().ToDictionary(
            static script => script.GetProperty("path").GetString()!,
            static script => script.TryGetProperty("findings", out var findings)
                ? findings.EnumerateArray()
                    .Where(static finding => Rules.ContainsKey(finding.GetProperty("rule").GetString()!))
                    .Select(static finding => Rules[finding.GetProperty("rule").GetString()!] + " " + PathOf(finding))
                    .ToArray()
                : []);
    }

    /// <summary>The manifest names a run of commands by its first and last.</summary>
    private static string PathOf(JsonElement finding) =>
        finding.GetProperty("path").GetString()!.Replace("[1..1]", "[1]", StringComparison.Ordinal);
}
