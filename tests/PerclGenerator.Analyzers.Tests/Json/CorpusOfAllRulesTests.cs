using System.Text.Json;
using Microsoft.CodeAnalysis;
using Percl.Language.Checking;
using Percl.Language.Json;
using Percl.Language.JsonScripts;
using Percl.Language.Violations;
using PerclGenerator.Tests;

namespace PerclGenerator.Analyzers.Tests.Json;

/// <summary>
/// Scripts that public programs and pages have, checked with what the library declares: what is right is left alone, and
/// what is wrong is found where it is.
/// </summary>
public sealed class CorpusOfAllRulesTests
{
    private const string Folder = "tests/Percl.Tests/Conformance/Corpus/";

    /// <summary>Which rules speak of what the manifest says of a script.</summary>
    private static readonly Dictionary<string, string[]> RulesOf = new()
    {
        ["non-absolute-url"] = ["PERCL2001"],
        ["missing-required"] = ["PERCL2010"],
        ["empty-required"] = ["PERCL2010"],
        // Nobody says which lengths of time are allowed, so no time at all is only advised against.
        ["out-of-range"] = ["PERCL2011", "PERCL2020"],
        ["bad-id"] = ["PERCL2016"],
        ["infinite-loop"] = ["PERCL2019"],
        ["bad-nesting"] = ["PERCL1002"],
        ["unreachable-after-terminal"] = ["PERCL1001"],
    };

    [Fact]
    public void CleanScripts_AreNeitherRefusedNorWarnedOf()
    {
        var scripts = Manifest().Where(static script => script.GetProperty("violates").GetArrayLength() == 0).ToArray();

        Assert.True(scripts.Length > 200);
        Assert.Empty(scripts.SelectMany(static script => Check(script)
            .Where(static found => SeverityOf(found.Violation) >= DiagnosticSeverity.Warning)
            .Select(found => $"{PathOf(script)}: {Show(found)}")));
    }

    [Fact]
    public void Findings_OfTheManifest_AreFound()
    {
        var missed =
            from script in Manifest()
            where script.TryGetProperty("findings", out _)
            let found = Check(script).ToArray()
            from finding in script.GetProperty("findings").EnumerateArray()
            let rule = finding.GetProperty("rule").GetString()!
            let place = finding.GetProperty("path").GetString()!
            where RulesOf.TryGetValue(rule, out var rules)
                && !found.Any(one => rules.Contains(one.Violation.RuleId) && IsAt(place, one.Path))
            select $"{PathOf(script)}: {rule} at {place}";

        // That keys may not be 0 in number is said nowhere.
        Assert.Equal(["sdk-emitted/119-csharp-sdk-5-4-1.percl.json: out-of-range at $[0].GetDigits.maxDigits"], missed);
    }

    private static JsonElement[] Manifest()
    {
        using var manifest = JsonDocument.Parse(Read("manifest.json"));
        return [.. manifest.RootElement.Clone().EnumerateArray()];
    }

    private static IEnumerable<(Violation Violation, string Path)> Check(JsonElement script)
    {
        var read = JsonScriptReader.Read(Read(PathOf(script)), JsonSyntax.Strict, Language.Schema);
        return read.Check(Language.Schema)
            .Select(violation => (violation, JsonPath.Of(read.Tree.Root, read.Locations.Find(violation.Node))));
    }

    private static string PathOf(JsonElement script) => script.GetProperty("path").GetString()!;

    /// <summary>A place of the manifest: a path, the list in which it stands, or a range of one.</summary>
    private static bool IsAt(string expected, string path) =>
        path.StartsWith(expected, StringComparison.Ordinal)
        || (expected.EndsWith("..1]", StringComparison.Ordinal) && path.StartsWith("$[1]", StringComparison.Ordinal));

    private static DiagnosticSeverity SeverityOf(Violation violation) =>
        DescriptorTable.Find(violation.RuleId) is { IsEnabledByDefault: true, DefaultSeverity: var severity }
            ? violation.IsAdvisory ? DiagnosticSeverity.Warning : severity
            : DiagnosticSeverity.Hidden;

    private static string Show((Violation Violation, string Path) found) =>
        $"{found.Violation.RuleId} at {found.Path} ({string.Join(", ", found.Violation.Arguments)})";

    private static string Read(string path) => File.ReadAllText(Repository.Find(Folder + path));
}
